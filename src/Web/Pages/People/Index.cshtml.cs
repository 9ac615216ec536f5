using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wengang.App.Access;
using Wengang.App.Dossiers.Listing;
using Wengang.App.Dossiers.Reading;
using Wengang.App.Editing;
using Wengang.App.People.Searching;
using Wengang.App.Regions;
using Wengang.Rules.Values;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui;

namespace Wengang.Web.Pages.People;

/// <summary>人员: one box that finds anybody, and the list of the register.</summary>
[Needs(Permission.ReadRegister)]
public sealed class IndexModel(CountySession session) : OfficePage(session)
{
    public ListAddress List { get; private set; } = null!;

    public PeopleContext Context { get; private set; } = null!;

    public IReadOnlyList<PersonRow> Rows { get; private set; } = [];

    public Pager Pager { get; private set; } = new(1, 0);

    /// <summary>Whether the rows are what a number found, which no address can repeat.</summary>
    public bool IsFound { get; private set; }

    /// <summary>What is wrong with what was asked for.</summary>
    public string? Problem { get; private set; }

    /// <summary>Townships of the session, each with its villages.</summary>
    public IEnumerable<(Division Township, IEnumerable<Division> Villages)> Places =>
        from township in Own(DivisionLevel.Township)
        select (township, Own(DivisionLevel.Village).Where(v => v.Code.StartsWith(township.Code[..9], StringComparison.Ordinal)));

    public IActionResult OnGet([FromQuery(Name = "p")] int page = 1)
    {
        Prepare();
        if (List.HidesNumber)
        {
            return Redirect("/people?number=1");
        }

        Problem = Request.Query.ContainsKey("number") ? "证件号码和电话不能写在网址里。请填在上面的框里查找。" : null;
        (var count, Rows) = new PeopleQuery(Db, Context.Today).Page(List.Filter, (page - 1) * Pager.Size, Pager.Size);
        Pager = new Pager(page, count);
        return Pager.Exists ? Page() : NotFound();
    }

    /// <summary>What is typed may be an identity number or a phone: it comes by a form, and only a name or a household goes on into an address.</summary>
    [Needs(Permission.ReadRegister)]
    public IActionResult OnPostSearch(string? words)
    {
        var parsed = SearchWords.Parse(words);
        if (parsed is not { IsSecret: true })
        {
            return parsed is null ? Redirect("/people") : Redirect($"/people?q={Uri.EscapeDataString(parsed.Text)}");
        }

        if (parsed.Kind == SearchKind.BadNumber)
        {
            return Failed(IdentityNumber.TryParse(parsed.Text, out _, out var failure) ? "没有找到。" : failure.Text() + "。");
        }

        var found = PersonSearch.Find(Db, parsed, PeopleQuery.MostFound);
        if (found.Count == 1)
        {
            return Redirect($"/people/{found[0]}");
        }

        Prepare();
        IsFound = true;
        Rows = new PeopleQuery(Db, Context.Today).Of(found);
        Pager = new Pager(1, Rows.Count);
        return Page();
    }

    [Needs(Permission.ExportLists)]
    public IActionResult OnPostExcel(bool whole, string? purpose)
    {
        Prepare();
        if (whole && !May(Permission.RevealIdentity))
        {
            return Forbid();
        }

        try
        {
            var content = PeopleExport.Write(Context, List.Filter, List.Columns, List.Words(Context.Place), whole, purpose);
            return File(content, Xlsx.ContentType, $"人员名单_{Context.Today:yyyyMMdd}.xlsx");
        }
        catch (EditRefusedException e)
        {
            return Failed(e.Message);
        }
    }

    private PageResult Failed(string problem)
    {
        OnGet();
        Problem = problem;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    private void Prepare()
    {
        var today = DateOnly.FromDateTime(DateTime.Today);
        List = new ListAddress(Request.Query);
        Context = new PeopleContext(Db, today, DossierHead.Divisions(Db), false);
    }

    private IEnumerable<Division> Own(DivisionLevel level) =>
        Context.Divisions.Values.Where(d => d.Level == level && (Actor.Scope.Contains(d.Code) || (level == DivisionLevel.Township && Actor.Scope.From.StartsWith(d.Code[..9], StringComparison.Ordinal))))
            .OrderBy(d => d.SortOrder).ThenBy(d => d.Code);
}
