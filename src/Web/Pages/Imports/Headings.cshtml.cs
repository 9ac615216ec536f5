using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Imports.Learning;
using Wengang.App.Imports.Recognition;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui;

namespace Wengang.Web.Pages.Imports;

/// <summary>表头对应: what headings were explained to mean.</summary>
[Needs(Permission.ImportSheets)]
public sealed class HeadingsModel(CountySession session) : ImportsPage(session)
{
    public IReadOnlyList<HeadingMapping> Mappings { get; private set; } = [];

    public void OnGet() => Mappings = [.. Db.Set<HeadingMapping>().AsNoTracking().OrderBy(m => m.Kind).ThenBy(m => m.Heading)];

    [Needs(Permission.ImportSheets)]
    public IActionResult OnPostForget(long id)
    {
        Done = HeadingMemory.Forget(Db, id) ? "已忘掉，下次导入会再问。" : "这个表头已经忘掉了。";
        return LocalRedirect("/imports/headings");
    }

    public static string KindOf(HeadingMapping mapping) => SheetKinds.All.FirstOrDefault(k => k.Key == mapping.Kind)?.Name ?? "";

    public static string ColumnOf(HeadingMapping mapping) => mapping.Column.Length == 0
        ? "不用这一列"
        : SheetKinds.All.FirstOrDefault(k => k.Key == mapping.Kind)?.Columns.FirstOrDefault(c => c.Key == mapping.Column)?.Heading ?? "";
}
