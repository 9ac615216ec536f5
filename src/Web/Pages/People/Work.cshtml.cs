using Wengang.App.Access;
using Wengang.App.Dossiers.Reading;
using Wengang.App.Monitoring;
using Wengang.App.Monitoring.Editing;
using Wengang.Rules.Values;
using Wengang.Web.Access;
using Wengang.Web.Hosting;

namespace Wengang.Web.Pages.People;

/// <summary>The work of a person as a picture and a table, the monthly checks and plans.</summary>
[Needs(Permission.ReadRegister)]
public sealed class WorkModel(CountySession session) : PersonPage(session)
{
    public PersonWork Work { get; private set; } = null!;

    public SubsidyStanding Subsidy { get; private set; } = null!;

    public WorkTimeline? Timeline { get; private set; }

    /// <summary>The fields of a spell with their values, those without one left out.</summary>
    public IEnumerable<(string Key, string Title, string Value)> Values(WorkSpell spell) =>
        SpellFields.All.Select(f => (f.Key, f.Title, f.Show(Db, spell)));

    public static string ClassOf(WorkSpell spell) => spell.WorkRegion switch
    {
        WorkRegion.OtherProvince or WorkRegion.Abroad => "far",
        WorkRegion.OwnProvince => "middle",
        WorkRegion.OwnCounty => "near",
        _ => "home",
    };

    public void OnGet()
    {
        Work = PersonWork.Read(Db, Head.Id, Today);
        Subsidy = SubsidyStanding.Of(Db, Head.Latest, Work.Spells, Work.Latest);
        Timeline = Work.Spells.Count == 0 ? null : new WorkTimeline(Work.Spells, Work.Latest);
    }
}
