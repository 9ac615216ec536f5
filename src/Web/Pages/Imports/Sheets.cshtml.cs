using Wengang.App.Access;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Queries;
using Wengang.Web.Ui;

namespace Wengang.Web.Pages.Imports;

/// <summary>导入记录: which sheets the data come from.</summary>
[Needs(Permission.ImportSheets)]
public sealed class SheetsModel(CountySession session) : ImportsPage(session)
{
    public IReadOnlyList<ImportedSheet> Sheets { get; private set; } = [];

    public void OnGet() => Sheets = ImportedSheets.Read(Db);
}
