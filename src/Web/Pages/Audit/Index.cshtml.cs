using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Auditing.Reading;
using Wengang.App.Jobs;
using Wengang.App.Upkeep;
using Wengang.Rules.Values;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Operating;
using Wengang.Web.Ui;

namespace Wengang.Web.Pages.Audit;

/// <summary>审计: who did what, when and why.</summary>
[Needs(Permission.ReadAudit)]
public sealed class IndexModel(CountySession session, WideSession wide, JobOffice office) : OfficePage(session)
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

    /// <summary>人员编号: only what concerns this resident.</summary>
    [BindProperty(SupportsGet = true)]
    public long? Person { get; set; }

    /// <summary>Why the search by identity number found nobody; Chinese.</summary>
    public string? Problem { get; private set; }

    /// <summary>1: only what took data out or showed a number in full.</summary>
    [BindProperty(SupportsGet = true)]
    public int Shown { get; set; }

    public IReadOnlyList<Operation> Operations { get; private set; } = [];

    public Pager Pager { get; private set; } = new(1, 0);

    public LastVerification? Verified { get; private set; }

    public OperationFilter Filter => field ??= new(Text(Who), Kind, Source, From, To, Text(Words), Shown == 1, Concerned());

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

    /// <summary>An identity number never stands in an address: it is posted, and the person's own number goes on.</summary>
    [Needs(Permission.ReadAudit)]
    public IActionResult OnPostPerson(string? identity)
    {
        using var db = wide.Open(Permission.ReadAudit);
        var isNumber = IdentityNumber.TryParse(identity, out var number, out _);
        if (isNumber && PersonOperations.Find(db, number.Value) is { } found)
        {
            return LocalRedirect($"/audit?person={found}");
        }

        Problem = isNumber ? "名册里没有这个证件号码的人。" : "证件号码不对，请核对 18 位号码。";
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return OnGet();
    }

    [Needs(Permission.ReadAudit)]
    public IActionResult OnPostExcel() => ModelState.IsValid
        ? File(AuditWorkbook.Write(Db, Filter), Xlsx.ContentType, $"操作记录_{DateTime.Now:yyyyMMdd}.xlsx")
        : BadRequest();

    private IReadOnlyList<long>? Concerned()
    {
        if (Person is not { } person)
        {
            return null;
        }

        using var db = wide.Open(Permission.ReadAudit);
        return PersonOperations.Of(db, person);
    }

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private IEnumerable<KeyValuePair<string, string?>> Parts() =>
    [
        new("who", Text(Who)), new("kind", Kind?.ToString()), new("source", Source?.ToString()), new("from", From?.ToString("yyyy-MM-dd")),
        new("to", To?.ToString("yyyy-MM-dd")), new("words", Text(Words)), new("person", Person?.ToString(CultureInfo.InvariantCulture)), new("shown", Shown == 1 ? "1" : null),
    ];
}
