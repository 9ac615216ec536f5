using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Auditing.Reading;
using Wengang.App.Jobs;
using Wengang.App.Upkeep;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui;

namespace Wengang.Web.Pages.Audit;

/// <summary>审计: who did what, when and why.</summary>
[Needs(Permission.ReadAudit)]
public sealed class IndexModel(CountySession session, JobOffice office) : OfficePage(session)
{
    [BindProperty(SupportsGet = true)]
    public string? Who { get; set; }

    [BindProperty(SupportsGet = true)]
    public OperationKind? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public OperationSource? Source { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? To { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Words { get; set; }

    /// <summary>1: only what took data out or showed a number in full.</summary>
    [BindProperty(SupportsGet = true)]
    public int Shown { get; set; }

    public IReadOnlyList<Operation> Operations { get; private set; } = [];

    public Pager Pager { get; private set; } = new(1, 0);

    public LastVerification? Verified { get; private set; }

    public OperationFilter Filter => new(Text(Who), Kind, Source, From, To, Text(Words), Shown == 1);

    public bool IsFiltered => Filter != new OperationFilter();

    public string Query => QueryHelpers.AddQueryString("/audit", Parts().Where(p => !string.IsNullOrEmpty(p.Value)));

    public string Address => Query + (Query.Contains('?', StringComparison.Ordinal) ? "" : "?all=1");

    public IActionResult OnGet([FromQuery(Name = "p")] int page = 1)
    {
        if (!ModelState.IsValid)
        {
            return BadRequest();
        }

        var matching = OperationQueries.Matching(Db, Filter);
        Pager = new Pager(page, matching.Count());
        if (!Pager.Exists)
        {
            return NotFound();
        }

        Operations = [.. matching.Skip((page - 1) * Pager.Size).Take(Pager.Size)];
        Verified = LastVerification.Read(Db);
        return Page();
    }

    [Needs(Permission.ReadAudit)]
    public IActionResult OnPostVerify() =>
        LocalRedirect($"/jobs/{office.Enqueue(Actor, UpkeepJobs.Verification, UpkeepJobs.VerificationTitle, "").Id}");

    [Needs(Permission.ReadAudit)]
    public IActionResult OnPostExcel() => ModelState.IsValid
        ? File(AuditWorkbook.Write(Db, Filter), Xlsx.ContentType, $"操作记录_{DateTime.Now:yyyyMMdd}.xlsx")
        : BadRequest();

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private IEnumerable<KeyValuePair<string, string?>> Parts() =>
    [
        new("who", Text(Who)), new("kind", Kind?.ToString()), new("source", Source?.ToString()), new("from", From?.ToString("yyyy-MM-dd")),
        new("to", To?.ToString("yyyy-MM-dd")), new("words", Text(Words)), new("shown", Shown == 1 ? "1" : null),
    ];
}
