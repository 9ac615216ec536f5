using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Imports.Recognition;
using Wengang.App.Imports.Templates;
using Wengang.Rules.Values;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui;

namespace Wengang.Web.Pages.Imports;

/// <summary>空白表: forms to fill in and import.</summary>
[Needs(Permission.ImportSheets)]
public sealed class FormsModel(CountySession session) : ImportsPage(session)
{
    public Period Month { get; private set; } = Period.Of(DateOnly.FromDateTime(DateTime.Today));

    public IActionResult OnGet(string? month) => Understand(month) ? Page() : Unusable("月份请写成 2023-06 的样子。");

    public IActionResult OnGetOne(string? kind, string? month) => SheetKinds.All.FirstOrDefault(k => k.Key == kind) is { } known && Understand(month)
        ? File(EntryForms.One(Db, known, Month), Xlsx.ContentType, EntryForm.FileName(known, Month))
        : NotFound();

    public IActionResult OnGetAll(string? month) => Understand(month)
        ? File(EntryForms.All(Db, Month), "application/zip", $"空白表_{Month.FirstDay:yyyyMM}.zip")
        : NotFound();

    private bool Understand(string? month)
    {
        if (string.IsNullOrWhiteSpace(month))
        {
            return true;
        }

        var understood = Period.TryParse(month.Trim(), out var written);
        Month = understood ? written : Month;
        return understood;
    }
}
