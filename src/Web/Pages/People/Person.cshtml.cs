using Wengang.App.Access;
using Wengang.App.Data;
using Wengang.App.Dossiers.Listing;
using Wengang.App.Dossiers.Reading;
using Wengang.App.Editing;
using Wengang.App.People;
using Wengang.App.People.Editing;
using Wengang.App.Referrals.Listing;
using Wengang.Web.Access;
using Wengang.Web.Hosting;

namespace Wengang.Web.Pages.People;

/// <summary>一人一档: who, household, category, monitoring, findings.</summary>
[Needs(Permission.ReadRegister)]
public sealed class PersonModel(CountySession session) : PersonPage(session)
{
    public IReadOnlyList<PersonRow> Members { get; private set; } = [];

    public PersonOverview Overview { get; private set; } = null!;

    /// <summary>The latest round of help; null when there was none.</summary>
    public PersonReferral? Help { get; private set; }

    public static IReadOnlyList<FactField<PersonRecord>> Fields => PersonFields.All;

    public string Value(FactField<PersonRecord> field) => field.Show(Db, Head.Latest);

    public void OnGet()
    {
        Members = Head.Household is { } household ? new PeopleQuery(Db, Today).Household(household.Id) : [];
        Overview = PersonOverview.Read(Db, Head.Id);
        Help = May(Permission.ReadReferrals) ? PersonReferral.Of(Db, [Head.Id]).GetValueOrDefault(Head.Id) : null;
    }
}
