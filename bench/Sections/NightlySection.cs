using Wengang.App;
using Wengang.App.Auditing;
using Wengang.App.Monitoring;
using Wengang.App.People;
using Wengang.App.Referrals.Daily;
using Wengang.Bench.County;
using Wengang.Bench.Measuring;
using Wengang.Rules.Values;

namespace Wengang.Bench.Sections;

/// <summary>The nightly list of who needs help, in a county where a third is at home and a tenth wants work.</summary>
internal static class NightlySection
{
    private const int Most = 30_000;

    public static void Run(Options options, BenchDatabase database, WorkFolder folder)
    {
        var persons = Math.Min(options.Rows, Most);
        var connection = database.Fresh("nightly");
        var month = new Period(2023, 6);
        var files = new[]
        {
            folder.File("divisions.xlsx", Ledgers.Divisions), folder.File($"register-{persons}.xlsx", path => Ledgers.Register(path, persons)),
            folder.File($"month-{persons * 2 / 3}-{month}.xlsx", path => Ledgers.Month(path, persons * 2 / 3, month, 0)),
        };
        ProcessRun.Wengang(connection, ["import", .. files]);
        using var db = Session.Open(connection);
        Wish(db, month);
        foreach (var (name, day) in new[] { ("first", new DateOnly(2023, 7, 1)), ("the night after", new DateOnly(2023, 7, 2)) })
        {
            var words = "";
            var seconds = Timing.Once(() => words = ReferralsDaily.Run(db, day, OperationSource.Job));
            db.ChangeTracker.Clear();
            Report.Single($"{database.Name}: nightly list, {persons:N0} persons, {name}", seconds, "<= 10 s");
            Report.Note(words);
        }
    }

    private static void Wish(App.Data.Db db, Period month)
    {
        using var operation = db.Begin(OperationKind.Import, "bench", OperationSource.Command);
        var some = db.Set<PersonRecord>().Where(r => r.PersonId % 10 == 0).Select(r => new { r.PersonId, r.RegionCode }).ToList();
        db.Bulk.Insert(some.ConvertAll(p => new WorkPlan { PersonId = p.PersonId, RegionCode = p.RegionCode, Month = month, Planned = true, Needs = "岗位推荐", ObservedOn = month.LastDay }));
        operation.Complete();
    }
}
