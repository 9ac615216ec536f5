using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Editing;
using Wengang.App.Referrals;
using Wengang.App.Referrals.Leads;
using Wengang.App.Referrals.Listing;
using Wengang.Rules.Referrals;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Pages.People;

namespace Wengang.Web.Pages.Referrals.Helping;

/// <summary>一人一档，帮扶: every round of help of a person, why they are on the daily list, and how to put them on the county's list.</summary>
[Needs(Permission.ReadReferrals)]
public sealed class PersonModel(CountySession session) : PersonPage(session)
{
    public IReadOnlyList<Referral> Rounds { get; private set; } = [];

    public IReadOnlyList<Lead> Leads { get; private set; } = [];

    public string? Problem { get; private set; }

    public string? Why { get; private set; }

    public bool Urgent { get; private set; }

    public bool IsHelped => Rounds.Any(r => r.ClosedOn is null);

    public void OnGet() => Load();

    [Needs(Permission.ProposeReferrals)]
    public IActionResult OnPostList(string? why, bool urgent)
    {
        (Why, Urgent) = (why, urgent);
        try
        {
            Done = LeadDesk.List(Db, Head.Id, why, urgent, Today) ? "已列入待推送。" : "这个人已经在帮扶中，没有重复列入。";
            return LocalRedirect(Address("/help"));
        }
        catch (EditRefusedException e)
        {
            Problem = e.Message;
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            Load();
            return Page();
        }
    }

    private void Load() => (Rounds, Leads) = PersonRounds.Read(Db, Head.Id);
}
