using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Auditing.Verifying;
using Wengang.App.Data;
using Wengang.App.Editing;
using Wengang.App.Indicators;
using Wengang.App.Indicators.Changes;
using Wengang.App.Indicators.Versions;
using Wengang.App.Jobs;
using Wengang.App.Monitoring;
using Wengang.App.Monitoring.Locking;
using Wengang.App.Monitoring.Periods;
using Wengang.App.People.Changes;
using Wengang.App.Tests.Indicators;
using Wengang.App.Tests.Testing;
using static Wengang.App.Tests.Locking.LockingCounty;

namespace Wengang.App.Tests.Locking;

public class MonthLockTests
{
    [Theory, OnBothDatabases]
    public void What_is_open_must_be_accepted_and_can_refuse(DatabaseKind kind)
    {
        using var county = new LockingCounty(kind);
        using (var db = county.As("one"))
        {
            var open = MonthLocking.Month.Check(db, PeriodBook.Find(db, June)!).ToDictionary(f => f.Condition.Key, f => f.Open);
            Assert.Equal([("findings", 0), ("people", 2), ("seekers", 0), ("townships", 2), ("villages", 2)], open.OrderBy(o => o.Key, StringComparer.Ordinal).Select(o => (o.Key, o.Value)));
            Assert.Contains("还有 2 个村没有标记完成", Assert.Throws<EditRefusedException>(() => MonthLocking.Month.Lock(db, June, false, OperationSource.Page)).Message, StringComparison.Ordinal);
            LockRules.Save(db, MonthLocking.Month.Conditions, new HashSet<string> { "people" });
            Assert.StartsWith("还不能锁定：还有 2 人没有核实", Assert.Throws<EditRefusedException>(() => MonthLocking.Month.Lock(db, June, true, OperationSource.Page)).Message, StringComparison.Ordinal);
            LockRules.Save(db, MonthLocking.Month.Conditions, new HashSet<string>());
        }

        Assert.Equal(1, county.Lock());
        using var after = county.As("one");
        Assert.Equal((PeriodState.Locked, 1, false), (PeriodBook.Find(after, June)!.State, PeriodBook.Find(after, June)!.Version, PeriodBook.Find(after, June)!.TakesAnswers));
        Assert.Throws<EditRefusedException>(() => MonthLocking.Month.Lock(after, June, true, OperationSource.Page));
        Assert.Throws<EditRefusedException>(() => DoneMarks.Set(after, June, TestCounty.East, June.LastDay));
    }

    [Theory, OnBothDatabases]
    public void A_part_of_the_county_cannot_be_locked_as_if_it_were_all(DatabaseKind kind)
    {
        using var county = new LockingCounty(kind);
        using var db = county.County.Open(Actor.Local("t") with { Scope = Scope.Below(TestCounty.East[..9]) });
        Assert.Throws<EditRefusedException>(() => MonthLocking.Month.Lock(db, June, true, OperationSource.Page));
    }

    [Theory, OnBothDatabases]
    public void Another_person_approves_and_the_corrected_month_is_a_further_version(DatabaseKind kind)
    {
        using var county = new LockingCounty(kind);
        county.Lock();
        Reopen(county);
        county.County.Write(db => db.Bulk.Retract<WorkSpell>([county.Spell.Id]));
        Assert.Equal(2, county.Lock("two"));

        using var db = county.As("one");
        var versions = FrozenVersions.Of(db, June);
        Assert.Equal([(1, "one"), (2, "two")], versions.Select(v => (v.Number, v.By)));
        var now = Figures.Compute(db, IndicatorCatalogue.All, June.LastDay, null, ["WORK-001"]).Single();
        Assert.Equal((1m, 1m), (now.Value, now.FrozenValue));
        Assert.Equal([(versions[0].OperationId, 2), (versions[1].OperationId, 1)],
            db.Set<FrozenEvidence>().Where(e => e.Code == "WORK-001").AsEnumerable().GroupBy(e => e.OperationId).Select(g => (g.Key, g.Count())).OrderByDescending(g => g.Item2));

        var difference = VersionDifference.Read(db, IndicatorCatalogue.All, versions[0], versions[1]);
        var figure = difference.Figures.Single(f => f.Code == "WORK-001");
        Assert.Equal((2m, 1m, -1m), (figure.County!.Before!.Value, figure.County.After!.Value, figure.County.Change));
        Assert.Equal([("东镇", -1m)], figure.Changed.Select(t => (t.Name, t.Change!.Value)));
        Assert.All(difference.Figures, f => Assert.True(f.County!.Differs || f.Changed.Any()));
        var line = Assert.Single(ChangeLines.Of(db, figure.Indicator, difference.People(db, figure.Indicator).Legs[0].Entries, ChangedPeople.Read));
        Assert.Equal((county.East.Id, -1L, "甲1"), (line.PersonId, line.Entry.Delta, line.Name));
        Assert.True(AuditVerification.Run(county.County.Open()).Problems.Count == 0);
    }

    [Theory, OnBothDatabases]
    public void Who_sees_one_township_sees_its_difference_only(DatabaseKind kind)
    {
        using var county = new LockingCounty(kind);
        county.Lock();
        Reopen(county);
        county.County.Write(db => db.Bulk.Retract<WorkSpell>([county.Spell.Id]));
        county.Lock();

        using var east = county.As("township");
        using var west = county.County.Open(new Actor("w", "w", Scope.Below(TestCounty.West[..9])));
        Assert.Contains(Difference(east).Figures, f => f is { Code: "WORK-001", County: null } && f.Changed.Single().Change == -1);
        Assert.Empty(Difference(west).Figures);
    }

    [Theory, OnBothDatabases]
    public void Whoever_asked_does_not_approve_and_a_locked_month_is_unlocked_for_a_reason_and_a_time_only(DatabaseKind kind)
    {
        using var county = new LockingCounty(kind);
        using var one = county.As("one");
        Assert.Throws<EditRefusedException>(() => Unlocking.Ask(one, June, "漏报", DateTime.UtcNow.AddDays(1)));
        county.Lock();
        Assert.Throws<EditRefusedException>(() => Unlocking.Ask(one, June, " ", DateTime.UtcNow.AddDays(1)));
        Assert.Throws<EditRefusedException>(() => Unlocking.Ask(one, June, "漏报", DateTime.UtcNow.AddMinutes(-1)));
        Assert.Throws<EditRefusedException>(() => Unlocking.Ask(one, June, "漏报", DateTime.UtcNow.AddDays(Unlocking.MostDays + 1)));
        var request = Unlocking.Ask(one, June, "漏报", DateTime.UtcNow.AddDays(1));
        Assert.Contains("另一个人", Assert.Throws<EditRefusedException>(() => Unlocking.Approve(one, request.Id)).Message, StringComparison.Ordinal);
        Assert.Throws<EditRefusedException>(() => Unlocking.Ask(one, June, "再来一次", DateTime.UtcNow.AddDays(1)));
        using var east = county.As("east");
        Assert.Throws<UnauthorizedAccessException>(() => Unlocking.Approve(east, request.Id));
        using var two = county.As("two");
        Unlocking.Refuse(two, request.Id, "不需要");
        Assert.Throws<EditRefusedException>(() => Unlocking.Approve(two, request.Id));
        Assert.Equal(PeriodState.Locked, PeriodBook.Find(two, June)!.State);
    }

    [Theory, OnBothDatabases]
    public void After_its_time_a_reopened_month_is_locked_again_as_a_further_version(DatabaseKind kind)
    {
        using var county = new LockingCounty(kind);
        county.Lock();
        Reopen(county);
        using var db = county.County.Open(JobActor.Service);
        Assert.False(LockJobs.QueueExpired(db, DateTime.UtcNow));
        Assert.Equal(PeriodState.Reopened, PeriodBook.Find(db, June)!.State);
        var later = DateTime.UtcNow.AddDays(2);
        Assert.True(LockJobs.QueueExpired(db, later));
        Assert.False(LockJobs.QueueExpired(db, later));
        Assert.Equal([June], MonthLocking.Month.LockExpired(db, later));
        Assert.Empty(MonthLocking.Month.LockExpired(db, later));
        Assert.Equal((PeriodState.Locked, 2), (PeriodBook.Find(db, June)!.State, FrozenVersions.Of(db, June).Count));
        Assert.Equal(UnlockState.Ended, Assert.Single(Unlocking.Of(db, June)).State);
    }

    private static void Reopen(LockingCounty county)
    {
        using var one = county.As("one");
        using var two = county.As("two");
        Unlocking.Approve(two, Unlocking.Ask(one, June, "漏报一人", DateTime.UtcNow.AddDays(1)).Id);
    }

    private static VersionDifference Difference(Db db)
    {
        var versions = FrozenVersions.Of(db, June);
        return VersionDifference.Read(db, IndicatorCatalogue.All, versions[0], versions[1]);
    }
}
