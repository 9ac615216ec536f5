using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Indicators;
using Wengang.App.Indicators.Caching;
using Wengang.App.Tests.Testing;

namespace Wengang.App.Tests.Indicators.Caching;

public class FigureCacheTests : FigureTest
{
    private static readonly DateOnly June = new(2023, 6, 30);

    [Theory, OnBothDatabases]
    public void Regions_never_see_what_was_counted_for_others(DatabaseKind kind)
    {
        var (east, west, far) = (new TestPerson(1), new TestPerson(2, TestCounty.West), new TestPerson(3, TestCounty.West));
        using var county = County(kind, [east, west, far], east.Record(), west.Record(), far.Record(), east.Spell("2023-01"), west.Spell("2023-01"), far.Spell("2023-02"));
        for (var round = 0; round < 2; round++)
        {
            Assert.Equal([3m, 1m, 2m, 0m], new[] { "369902", TestCounty.East[..9], TestCounty.West, "369903" }.Select(place => Out(county, Scope.Below(place))));
            Assert.Equal([3m, 0m], new[] { Scope.Everything, Scope.Nothing }.Select(scope => Out(county, scope)));
        }
    }

    [Theory, OnBothDatabases]
    public void Eight_who_ask_at_once_compute_once_and_others_for_themselves(DatabaseKind kind)
    {
        using var county = new TestCounty(kind);
        var computed = 0;
        var answers = new string[9];
        void Ask(int reader)
        {
            using var db = county.Open(Reader(reader < 8 ? Scope.Everything : Scope.Below(TestCounty.East)));
            answers[reader] = FigureCache.Of(db).Get("slow", () =>
            {
                Thread.Sleep(100);
                return $"{Interlocked.Increment(ref computed)} {db.ScopeFrom}";
            })[2..];
        }

        var readers = Enumerable.Range(0, answers.Length).Select(i => new Thread(() => Ask(i))).ToList();
        readers.ForEach(t => t.Start());
        readers.ForEach(t => t.Join());
        Assert.Equal(2, computed);
        Assert.Equal([.. Enumerable.Repeat("", 8), TestCounty.East], answers);
    }

    [Theory, OnBothDatabases]
    public void A_computation_that_fails_is_tried_again_by_the_next(DatabaseKind kind)
    {
        using var county = new TestCounty(kind);
        using var db = county.Open();
        Assert.Throws<TimeoutException>(() => FigureCache.Of(db).Get("once", string () => throw new TimeoutException()));
        Assert.Equal("done", FigureCache.Of(db).Get("once", () => "done"));
    }

    [Theory, OnBothDatabases]
    public void Only_acts_that_may_change_figures_end_what_is_kept(DatabaseKind kind)
    {
        using var county = new TestCounty(kind);
        using var db = county.Open();
        var number = 0;
        string Ask() => FigureCache.Of(db).Get("number", () => $"{++number}");
        string Findings() => FigureCache.Of(db).GetWithFindings("findings", () => $"{++number}");
        Assert.Equal(("1", "2"), (Ask(), Findings()));
        Act(county, OperationKind.SignIn);
        Act(county, OperationKind.IdentityShown);
        Assert.Equal(("1", "2"), (Ask(), Findings()));
        Act(county, OperationKind.FindingDecision);
        Assert.Equal(("1", "3"), (Ask(), Findings()));
        Act(county, OperationKind.PersonMoved);
        Act(county, OperationKind.SignOut);
        Assert.Equal(("4", "5"), (Ask(), Findings()));
    }

    [Theory, OnBothDatabases]
    public void An_open_operation_counts_what_it_wrote_itself_and_leaves_nothing_behind(DatabaseKind kind)
    {
        var p = new TestPerson(1);
        using var county = County(kind, [p], p.Record());
        using (var db = county.Open())
        using (db.Begin(OperationKind.Import, "测试", OperationSource.Command))
        {
            Assert.Equal(0, Out(county, Scope.Everything));
            TestCounty.Store(db, [p.Spell("2023-01")]);
            Assert.Equal(1, Figures.Compute(db, IndicatorCatalogue.All, June, null, ["WORK-001"])[0].Value);
            Assert.Equal(0, Out(county, Scope.Everything));
        }

        Assert.Equal(0, Out(county, Scope.Everything));
    }

    [Theory, OnBothDatabases]
    public void A_rehearsal_shares_nothing(DatabaseKind kind)
    {
        using var county = new TestCounty(kind);
        using var db = county.Open();
        using var rehearsal = Rehearsal.Of(db);
        Assert.Equal("tried", FigureCache.Of(rehearsal.Db).Get("value", () => "tried"));
        Assert.Equal("real", FigureCache.Of(db).Get("value", () => "real"));
    }

    [Theory, OnBothDatabases]
    public void A_page_that_holds_its_state_ends_with_its_session(DatabaseKind kind)
    {
        var p = new TestPerson(1);
        using var county = County(kind, [p], p.Record());
        using (var page = county.Open())
        {
            FigureCache.Hold(page);
            county.Store(p.Spell("2023-01"));
            Assert.Equal("before", FigureCache.Of(page).Get("state", () => "before"));
            Assert.Equal("after", FigureCacheOf(county));
            Assert.Equal("before", FigureCache.Of(page).Get("state", () => "anew"));
        }

        Assert.Equal(("after", 1m), (FigureCacheOf(county), Out(county, Scope.Everything)));
    }

    [Theory, OnBothDatabases]
    public void A_quiet_act_may_not_write_what_figures_are_computed_from(DatabaseKind kind)
    {
        var p = new TestPerson(1);
        using var county = County(kind, [p], p.Record());
        using var db = county.Open();
        using (var operation = db.Begin(OperationKind.SignIn, "测试", OperationSource.Command))
        {
            TestCounty.Store(db, [p.Spell("2023-01")]);
            Assert.Throws<InvalidOperationException>(operation.Complete);
        }

        using (var operation = db.Begin(OperationKind.SignIn, "测试", OperationSource.Command))
        {
            db.Set<App.Regions.Division>().First().Name = "改名";
            Assert.Throws<InvalidOperationException>(operation.Complete);
        }

        using (var operation = db.Begin(OperationKind.SignIn, "测试", OperationSource.Command))
        {
            db.Add(new Setting { Key = IndicatorParameters.SubsidyMonthsKey, Value = "1" });
            Assert.Throws<InvalidOperationException>(operation.Complete);
        }

        Assert.Equal(0, Out(county, Scope.Everything));
    }

    private static string FigureCacheOf(TestCounty county)
    {
        using var db = county.Open();
        return FigureCache.Of(db).Get("state", () => "after");
    }

    private static void Act(TestCounty county, OperationKind kind)
    {
        using var db = county.Open();
        using var operation = db.Begin(kind, "测试", OperationSource.Command);
        operation.Complete();
    }

    private static decimal? Out(TestCounty county, Scope scope)
    {
        using var db = county.Open(Reader(scope));
        return Figures.Compute(db, IndicatorCatalogue.All, June, null, ["WORK-001"])[0].Value;
    }

    private static Actor Reader(Scope scope) => new("读者", "测试", scope);
}
