using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Referrals.Listing;
using Wengang.App.Warnings;
using Wengang.Rules.Warnings;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui.Referrals;

namespace Wengang.Web.Pages.Referrals;

/// <summary>预警: what turned abnormal, who handles it by when, and what became of it.</summary>
[Needs(Permission.ReadReferrals)]
public sealed class WarningsModel(CountySession session) : HelpPage(session)
{
    private static readonly string[] Headings = ["级别", "预警", "看到的情况", "发现日期", "责任单位", "办理期限", "处理情况", "处理人", "办结说明", "办结日期", "办结人"];

    [BindProperty(SupportsGet = true)]
    public bool Closed { get; set; }

    public IReadOnlyList<Warning> Lines { get; private set; } = [];

    /// <summary>The warning whose form was wrong, and what was typed there.</summary>
    public long Typed { get; private set; }

    public string? Text { get; private set; }

    public string Address => $"/referrals/warnings?closed={(Closed ? "true" : "false")}";

    public static string TitleOf(Warning warning) => WarningRule.Find(warning.Rule)?.Title ?? warning.Rule;

    public IActionResult OnGet() => Show();

    [Needs(Permission.HandleWarnings)]
    public IActionResult OnPostHandle(long warning, string? text, bool close)
    {
        (Typed, Text) = (warning, text);
        return Do(() =>
        {
            WarningDesk.Handle(Db, warning, text, close, Today);
            return close ? "预警已办结。" : "处理情况已记下。";
        }, "/referrals/warnings");
    }

    [Needs(Permission.ExportLists)]
    public IActionResult OnPostExcel() => Excel("预警清单", Headings, [.. WarningQueries.Read(Db, Closed).Select(w => (IReadOnlyList<object?>)
    [
        WarningLevels.List.NameOf(w.Level), TitleOf(w), w.Evidence, w.FoundOn, Roles.NameOf(w.Owner), w.DueOn, w.Handling, w.HandledBy, w.ClosingNote, w.ClosedOn, w.ClosedBy,
    ])]);

    protected override bool Load()
    {
        Lines = WarningQueries.Read(Db, Closed);
        return true;
    }
}
