using Wengang.App.Access;
using Wengang.App.Accounts;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Editing;
using Wengang.App.Messages;
using Wengang.App.Monitoring.Checking;
using Wengang.App.Monitoring.Periods;
using Wengang.App.Monitoring.Quality;
using Wengang.App.Monitoring.Rechecking;
using Wengang.App.Tests.Checking;
using Wengang.App.Tests.Indicators;
using Wengang.App.Tests.Testing;
using Wengang.Rules.Monitoring.Quality;
using Wengang.Rules.Values;

namespace Wengang.App.Tests.Quality;

public class QualityRunTests : CheckedCounty
{
    private static readonly TestPerson[] Others = [.. Enumerable.Range(11, 15).Select(n => new TestPerson(n))];

    [Theory, OnBothDatabases]
    public void A_streak_becomes_one_flag_that_stays_as_the_township_settled_it(DatabaseKind kind)
    {
        using var county = Tapped(kind);
        Assert.Equal((1, 0), (Run(county), Run(county)));
        var flag = Assert.Single(Lines(county, handled: false)).Flag;
        Assert.Equal((QualityKind.Streak, 15, TestCounty.East), (flag.Kind, flag.Count, flag.RegionCode));
        using (var db = county.Open(Clerk))
        {
            Assert.Equal(Others.Select(o => o.Id), QualityQueries.People(db, flag.Id)!.Value.People.Select(p => p.PersonId));
            Assert.Throws<EditRefusedException>(() => QualityDesk.Handle(db, flag.Id, QualityState.Explained, " "));
            Assert.Throws<EditRefusedException>(() => QualityDesk.Handle(db, flag.Id, QualityState.Gone, "看过"));
            QualityDesk.Handle(db, flag.Id, QualityState.Explained, "先走访，晚上集中点的");
            Assert.Throws<EditRefusedException>(() => QualityDesk.Handle(db, flag.Id, QualityState.PassedOn, "再报"));
        }

        Assert.Equal(0, Run(county));
        Assert.Empty(Lines(county, handled: false));
        Assert.DoesNotContain(Worker().User, Lines(county, handled: true).Single().Flag.Evidence, StringComparison.Ordinal);
        AssertSound(county);
    }

    [Theory, OnBothDatabases]
    public void Sent_back_its_people_are_to_be_checked_again_until_that_is_taken_back(DatabaseKind kind)
    {
        using var county = Tapped(kind);
        Run(county);
        var flag = Lines(county, handled: false).Single().Flag;
        using var db = county.Open(Clerk);
        QualityDesk.Handle(db, flag.Id, QualityState.Returned, "请逐户打电话");
        Assert.Equal(15, RecheckTasks.Open(db, TestCounty.East).Count);
        Post(county, Worker(), Answer(Others[0]));
        Assert.Equal(14, RecheckTasks.Open(db, TestCounty.East).Count);
        QualityDesk.Undo(db, flag.Id);
        Assert.Empty(RecheckTasks.Open(db, TestCounty.East));
        Assert.Single(Lines(county, handled: false));
        AssertSound(county);
    }

    [Theory, OnBothDatabases]
    public void What_is_not_seen_any_more_goes_and_comes_again(DatabaseKind kind)
    {
        using var county = Tapped(kind);
        Run(county);
        Bound(county, 20);
        Run(county);
        Assert.Empty(Lines(county, handled: false));
        Assert.Empty(Lines(county, handled: true));
        Bound(county, 15);
        Assert.Equal(0, Run(county));
        Assert.Single(Lines(county, handled: false));
    }

    [Theory, OnBothDatabases]
    public void Another_township_neither_sees_nor_settles_it(DatabaseKind kind)
    {
        using var county = Tapped(kind);
        Run(county);
        var flag = Lines(county, handled: false).Single().Flag;
        var west = Clerk with { Scope = Roles.ScopeOf(Role.TownshipClerk, "369902002000") };
        using var db = county.Open(west);
        Assert.Empty(QualityQueries.Read(db, July, handled: false));
        Assert.Null(QualityQueries.People(db, flag.Id));
        Assert.Throws<EditRefusedException>(() => QualityDesk.Handle(db, flag.Id, QualityState.Explained, "没有的事"));
        Assert.Equal(0, QualityRun.Run(db, July, Midsummer, OperationSource.Page));
        Assert.Single(Lines(county, handled: false));
    }

    private static Actor Clerk { get; } =
        new("乡镇甲", "乡镇经办人员", Roles.ScopeOf(Role.TownshipClerk, "369902001000")) { Permissions = PermissionMatrix.Of(Role.TownshipClerk), Role = Role.TownshipClerk, AccountId = 21 };

    [Theory, OnBothDatabases]
    public void Its_township_is_told_once_and_no_other(DatabaseKind kind)
    {
        using var county = Tapped(kind);
        county.Write(db =>
        {
            foreach (var (account, township) in new[] { (21L, "369902001000"), (22L, "369902002000") })
            {
                db.Add(new Account { Id = account, UserName = $"town{account}", DisplayName = "乡镇", PasswordHash = "x", SecurityStamp = "x" });
                db.Add(new AccountPost { Id = Ids.Next(), AccountId = account, Role = Role.TownshipClerk, RegionCode = township, GrantedAt = DateTime.UnixEpoch });
            }
        });
        Run(county);
        Run(county);
        using var db = county.Open();
        var told = Assert.Single(db.Set<Message>().AsEnumerable());
        Assert.Equal((21L, MessageKind.QualityFound, "/monitoring/quality?month=2023-07"), (told.AccountId, told.Kind, told.Link));
        Assert.Contains("有 1 处需要看一看", told.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Worker().User, told.Text, StringComparison.Ordinal);
    }

    /// <summary>What a phone kept for days is judged by its own clock; an id that says nothing sensible is no streak.</summary>
    [Theory, OnBothDatabases]
    public void What_a_phone_sent_at_once_is_judged_by_its_own_clock(DatabaseKind kind)
    {
        using var county = Checked(kind);
        var noon = new DateTimeOffset(2023, 7, 12, 12, 0, 0, TimeSpan.Zero);
        Sent(county, i => Guid.CreateVersion7(noon.AddMinutes(i)));
        Assert.Equal(0, Run(county));
        Sent(county, i => new Guid($"ffffffff-ffff-7fff-8fff-{i:x12}"));
        Assert.Equal(0, Run(county));
        Sent(county, i => Guid.CreateVersion7(noon.AddHours(3).AddSeconds(i * 7)));
        Assert.Equal(1, Run(county));
        Assert.Contains("（手机上的时间），连续确认 15 次，平均 7 秒一次", Assert.Single(Lines(county, handled: false)).Flag.Evidence, StringComparison.Ordinal);
    }

    private static void Sent(TestCounty county, Func<int, Guid> id)
    {
        using var writer = new CheckWriter(county.County.Open, () => Midsummer);
        var answers = Others.Select((o, i) => Answer(o) with { Id = id(i) }).ToList();
        Assert.All(writer.Post(Worker(), OperationSource.Device, answers).GetAwaiter().GetResult(), r => Assert.True(r.IsTaken));
    }

    /// <summary>Fifteen people of the village confirmed one after the other within a moment.</summary>
    private static TestCounty Tapped(DatabaseKind kind)
    {
        var county = Checked(kind);
        using var writer = new CheckWriter(county.County.Open, () => Midsummer);
        foreach (var one in Others)
        {
            Assert.True(writer.Post(Worker(), OperationSource.Page, [Answer(one)]).GetAwaiter().GetResult()[0].IsTaken);
        }

        return county;
    }

    private static TestCounty Checked(DatabaseKind kind)
    {
        var county = Open(kind);
        county.Write(db =>
        {
            TestCounty.Store(db, Others.Select(o => o.Person(db.Protector)));
            TestCounty.Store(db, Others.Select(o => o.Record()));
        });
        return county;
    }

    private static int Run(TestCounty county)
    {
        using var db = county.Open();
        return QualityRun.Run(db, July, Midsummer, OperationSource.Job);
    }

    private static IReadOnlyList<QualityLine> Lines(TestCounty county, bool handled)
    {
        using var db = county.Open(Clerk);
        return QualityQueries.Read(db, July, handled);
    }

    private static void Bound(TestCounty county, int answers)
    {
        using var db = county.Open();
        (MonitoringSettings.Read(db) with { Quality = QualityBounds.Default with { StreakAnswers = answers } }).Save(db);
    }
}
