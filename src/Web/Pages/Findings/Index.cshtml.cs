using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Findings.Listing;
using Wengang.Rules.Findings;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui;

namespace Wengang.Web.Pages.Findings;

/// <summary>数据核查: what the data rules found.</summary>
[Needs(Permission.ReadFindings)]
public sealed class IndexModel(CountySession session) : SitePage(session)
{
    public IReadOnlyList<FindingCount> Rules { get; private set; } = [];

    public IReadOnlyList<FindingLine> Lines { get; private set; } = [];

    /// <summary>The rule whose findings are listed; null for all.</summary>
    public FindingRule? Chosen { get; private set; }

    public Pager Pager { get; private set; } = new(1, 0);

    public string Address => Link(Chosen is null ? "/findings" : $"/findings?rule={Chosen.Code}");

    public IActionResult OnGet(string? rule, [FromQuery(Name = "p")] int page = 1)
    {
        Rules = FindingQueries.Counts(Db, FindingFilter.All);
        Chosen = Rules.FirstOrDefault(r => r.Rule.Code == rule)?.Rule;
        Pager = new Pager(page, Rules.Where(r => Chosen is null || r.Rule == Chosen).Sum(r => r.Total));
        if (!Pager.Exists || (!string.IsNullOrEmpty(rule) && Chosen is null))
        {
            return NotFound();
        }

        Lines = FindingQueries.Stretch(Db, new FindingFilter(Chosen?.Code), (page - 1) * Pager.Size, Pager.Size);
        return Page();
    }

    public static string Name(Severity severity) => severity switch
    {
        Severity.Error => "错误",
        Severity.Suspect => "疑点",
        _ => "提示",
    };
}
