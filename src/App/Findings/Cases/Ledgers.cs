using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Monitoring;
using Wengang.App.People;
using Wengang.App.PublicPosts;
using Wengang.App.Workshops;
using Wengang.Rules.Findings;
using Wengang.Rules.Values;

namespace Wengang.App.Findings.Cases;

/// <summary>Posts, workshop rosters, plans and checks of persons; the short ledgers are read at once, the checks by stretches.</summary>
internal sealed class Ledgers
{
    private readonly Db db;
    private readonly Period month;
    private readonly ILookup<long, Appointment> posts;
    private readonly ILookup<long, Appointment> workshops;
    private readonly Dictionary<long, PlanFacts> plans;

    public Ledgers(Db db, FindingDay day)
    {
        (this.db, month) = (db, day.Month);
        posts = ReadPosts(db, day.AsOf);
        workshops = ReadRosters(db, month);
        plans = ReadPlans(db, Period.Of(day.AsOf));
    }

    public IReadOnlyList<Appointment> Posts(long person) => [.. posts[person]];

    public IReadOnlyList<Appointment> Workshops(long person) => [.. workshops[person]];

    public PlanFacts? Plan(long person) => plans.GetValueOrDefault(person);

    /// <summary>Checks in the month judged of the persons with keys after <paramref name="from"/> up to <paramref name="to"/> (inclusive).</summary>
    public ILookup<long, CheckFacts> Checks(long from, long to) => db.Set<MonthlyCheck>().AsNoTracking()
        .Where(c => c.Month == month && c.PersonId > from && c.PersonId <= to && c.Result != null)
        .Select(c => new { c.PersonId, c.Result }).AsEnumerable()
        .ToLookup(c => c.PersonId, c => new CheckFacts(month, c.Result!.Value));

    private static ILookup<long, Appointment> ReadPosts(Db db, DateOnly asOf) => (
            from post in db.Set<PostAppointment>().AsNoTracking()
            join person in db.Set<Person>() on post.IdentityIndex equals person.IdentityIndex
            where post.StartOn <= asOf
            orderby post.StartOn
            select new { person.Id, post.PostType, post.Employer, post.StartOn, post.EndOn }).AsEnumerable()
        .ToLookup(p => p.Id, p => new Appointment($"{p.Employer}{p.PostType}" is { Length: > 0 } name ? name : "公益性岗位", p.StartOn, p.EndOn));

    /// <summary>A roster is of one month, so it says nothing of later ones; without a day of hiring the whole month is meant.</summary>
    private static ILookup<long, Appointment> ReadRosters(Db db, Period month) => (
            from worker in db.Set<WorkshopWorker>().AsNoTracking()
            join person in db.Set<Person>() on worker.IdentityIndex equals person.IdentityIndex
            where worker.Month == month
            select new { person.Id, worker.WorkshopName, worker.HiredOn }).AsEnumerable()
        .ToLookup(w => w.Id, w => new Appointment(w.WorkshopName, w.HiredOn ?? month.FirstDay, null));

    private static Dictionary<long, PlanFacts> ReadPlans(Db db, Period upTo)
    {
        var plans = db.Set<WorkPlan>().AsNoTracking();
        var latest = plans.Select(p => p.Month).Distinct().AsEnumerable().Where(m => m <= upTo).DefaultIfEmpty().Max();
        var wanted = plans.Where(p => p.Month == latest && p.Planned);
        var asked = wanted.Any(p => p.Needs != null);
        return wanted.Select(p => new { p.PersonId, p.Needs }).AsEnumerable()
            .ToDictionary(p => p.PersonId, p => new PlanFacts(true, p.Needs ?? (asked ? "" : null)));
    }
}
