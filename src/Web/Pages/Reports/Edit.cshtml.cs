using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wengang.App;
using Wengang.App.Access;
using Wengang.App.Documents;
using Wengang.App.Documents.Drafts;
using Wengang.App.Reports;
using Wengang.App.Reports.Saving;
using Wengang.Rules.Reports;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Reporting;
using Wengang.Web.Ui;

namespace Wengang.Web.Pages.Reports;

/// <summary>The text of a report in plain boxes, with what the checks say beside them.</summary>
[Needs(Permission.WriteReports)]
public sealed class EditModel(CountySession session) : OfficePage(session)
{
    /// <summary>How a figure can be written; {0} is its code.</summary>
    public static readonly IReadOnlyList<(string Pattern, string Words)> Forms =
    [
        ("{0}", "报告期末的数"), ("{0}@上月底", "上月底的数"), ("{0}@上季末", "上季末的数"), ("{0}@上年底", "上年底的数"), ("{0}@去年同期", "去年同期的数"),
        ("变化 {0} 比上月底", "比上月底增加或减少多少"), ("变化 {0} 比上季末", "比上季末增加或减少多少"), ("变化 {0} 比上年底", "比上年底增加或减少多少"),
        ("增长 {0} 比上年底", "比上年底增长百分之几"), ("截至 {0}", "“截至某年某月某日”"),
    ];

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public IReadOnlyList<string?> Parts { get; set; } = [];

    [BindProperty]
    public string? Office { get; set; }

    [BindProperty]
    public string? Token { get; set; }

    [BindProperty]
    public string? Form { get; set; }

    public ReportPaper Paper { get; private set; } = null!;

    /// <summary>What stands in the boxes.</summary>
    public IReadOnlyList<string> Edited { get; private set; } = [];

    /// <summary>The figures to choose from, with their values.</summary>
    public IReadOnlyList<(string Code, string Words)> Choices { get; private set; } = [];

    public IReadOnlyList<DraftFinding> Findings { get; private set; } = [];

    /// <summary>The parts that two people changed, from 0.</summary>
    public IReadOnlyList<int> Conflicts { get; private set; } = [];

    public string? Problem { get; private set; }

    private IReadOnlyList<string> Theirs { get; set; } = [];

    public static int Rows(string text) => Math.Clamp(text.Split('\n').Sum(line => 1 + line.Length / 38), 2, 24);

    /// <summary>Those of a part; those about the whole text stand with the title.</summary>
    public IReadOnlyList<DraftFinding> FindingsOf(int part) => [.. Findings.Where(f => (f.Section + 1 ?? 0) == part)];

    public IReadOnlyList<Difference> DifferenceOf(int part) => TextDifference.Between(Theirs[part], Edited[part]);

    public IActionResult OnGet(long id)
    {
        if (!Find(id))
        {
            return NotFound();
        }

        if (!ReportDesk.Possible(Db, Paper.Report).Any(t => t.Act == ReportAct.Edit))
        {
            return LocalRedirect($"/reports/{id}");
        }

        (Version, Office) = (Paper.Report.Version, Paper.Report.Office);
        return Show(Paper.Text.Parts);
    }

    [Needs(Permission.WriteReports)]
    public IActionResult OnPost(long id, string? next)
    {
        if (!Find(id))
        {
            return NotFound();
        }

        var text = ReportText.Of(Kept());
        try
        {
            var outcome = ReportSaving.Save(Db, IndicatorCatalogue.All, id, Version, text, (Office ?? "").Trim());
            if (outcome.IsConflict)
            {
                return Conflict(id, outcome, text);
            }

            Done = $"已保存（第 {outcome.Version} 版）。";
            return LocalRedirect(next == "read" ? $"/reports/{id}" : $"/reports/{id}/edit");
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            Problem = e.Message;
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Show(text.Parts);
        }
    }

    /// <summary>Puts the chosen figure at the end of a part; nothing is saved.</summary>
    [Needs(Permission.WriteReports)]
    public IActionResult OnPostInsert(long id, int part)
    {
        if (!Find(id))
        {
            return NotFound();
        }

        var kept = Kept().ToList();
        var known = IndicatorCatalogue.All.All.Any(i => i.Code == Token) && Forms.Any(f => f.Pattern == Form);
        if (known && part >= 0 && part < kept.Count)
        {
            kept[part] += "{{" + FigureForm.Of(Form!, Token!) + "}}";
        }

        return Show(kept);
    }

    /// <summary>What the checks say of what stands in the boxes now.</summary>
    [Needs(Permission.WriteReports)]
    public IActionResult OnPostCheck(long id)
    {
        if (!Find(id))
        {
            return NotFound();
        }

        Show(Kept());
        return Partial("_Beside", this);
    }

    private bool Find(long id)
    {
        if (ReportPaper.Find(Db, IndicatorCatalogue.All, id) is not { } paper || !ReportDesk.IsOwn(Db, paper.Report))
        {
            return false;
        }

        Paper = paper;
        return true;
    }

    private List<string> Kept()
    {
        var count = Paper.Text.Parts.Count;
        return [.. Enumerable.Range(0, count).Select(i => TokenText.ToKept(i < Parts.Count ? Parts[i] ?? "" : Paper.Text.Parts[i]))];
    }

    private PageResult Conflict(long id, SaveOutcome outcome, ReportText mine)
    {
        Find(id);
        var (before, theirs) = (outcome.Before!.Parts, outcome.Theirs!.Parts);
        var merged = mine.Parts.Select((part, i) => Reconciled.Of(before[i], part, theirs[i])).ToList();
        Version = outcome.Version;
        Response.StatusCode = StatusCodes.Status409Conflict;
        Conflicts = [.. Enumerable.Range(0, merged.Count).Where(i => merged[i].IsConflict)];
        var result = Show(merged.ConvertAll(m => m.Text), theirs);
        ModelState.Clear();
        return result;
    }

    private PageResult Show(IReadOnlyList<string> kept, IReadOnlyList<string>? theirs = null)
    {
        var asOf = Paper.Report.AsOf;
        var book = Paper.Book();
        book.Prepare([.. TokenText.Wanted([.. kept, .. theirs ?? []], asOf), .. IndicatorCatalogue.All.All.Select(i => (i.Code, asOf))]);
        var context = Paper.Context(book);
        Edited = [.. kept.Select(part => TokenText.ToEditor(part, context))];
        Theirs = [.. (theirs ?? []).Select(part => TokenText.ToEditor(part, context))];
        Choices = FigureForm.Choices(book, asOf);
        Findings = DraftCheck.Run(new DraftReader(context).Read([.. kept.Skip(1)]), book, asOf);
        ModelState.Clear();
        return Page();
    }
}
