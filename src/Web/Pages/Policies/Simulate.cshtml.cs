using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Jobs;
using Wengang.App.Policies.Simulating;
using Wengang.App.Policies.Versions;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Queries;
using Wengang.Web.Ui;
using Wengang.Web.Ui.Policies;

namespace Wengang.Web.Pages.Policies;

/// <summary>测算: a version is tried on the county's people, in the background.</summary>
[Needs(Permission.EditPolicies)]
public sealed class SimulateModel(CountySession session, JobOffice office, JobBoard board) : VersionPage(session)
{
    /// <summary>The trial that was begun here.</summary>
    [BindProperty(SupportsGet = true, Name = "job")]
    public long? JobId { get; set; }

    public JobView? View { get; private set; }

    public DateOnly AsOf { get; private set; }

    /// <summary>What is known does not reach further.</summary>
    private static DateOnly Latest => Today.AddYears(1);

    public IReadOnlyList<PolicySimulation> Simulations { get; private set; } = [];

    public IActionResult OnGet() => Show();

    [Needs(Permission.EditPolicies)]
    public IActionResult OnPost(DateOnly? asOf)
    {
        if (!Load()) return NotFound();
        if (asOf is not { } day) return Again("请填按哪一天的情况测算。");
        if (day < Version.ValidFrom || day > (Version.ValidTo ?? Latest)) return Again($"测算日期要在这一版的有效期里（{PolicyTimeline.Span(Version)}），不晚于{Latest:yyyy年M月d日}。");
        try
        {
            return LocalRedirect($"{Address}/simulate?job={Simulator.Enqueue(Db, Version, day).Id}");
        }
        catch (PolicyRefusedException e)
        {
            return Again(e.Message);
        }
    }

    protected override bool Load()
    {
        if (!base.Load() || !MayEdit) return false;
        Simulations = SimulationQueries.Of(Db, Version.Id);
        KnowNames([Version.EditedBy, Version.PublishedBy, .. Simulations.Select(s => s.User)]);
        var latest = FrameQuery.Read(Db).Latest is var known && known == default ? Today : known;
        AsOf = latest < Version.ValidFrom ? Version.ValidFrom : latest > Version.ValidTo ? Version.ValidTo.Value : latest;
        if (JobId is { } id)
        {
            var progress = board.Of(id);
            View = office.Find(Actor, id) is { } job ? new JobView(job, progress, JobOffice.MayRunAgain(Actor, job)) : null;
        }
        return true;
    }
}
