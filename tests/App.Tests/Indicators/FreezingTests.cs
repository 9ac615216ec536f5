using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Indicators;
using Wengang.App.Monitoring;
using Wengang.App.Tests.Testing;
using Wengang.Rules.Values;

namespace Wengang.App.Tests.Indicators;

public class FreezingTests : FigureTest
{
    private static readonly Period June = new(2023, 6);

    [Theory, OnBothDatabases]
    public void A_correction_shows_beside_the_frozen_value(DatabaseKind kind)
    {
        var (east, west) = (new TestPerson(1), new TestPerson(2, TestCounty.West));
        var wrong = east.Spell("2023-01");
        using var county = County(kind, [east, west], east.Record(), west.Record(), wrong, west.Spell("2022-12"));
        using (var db = county.Open())
        {
            Freezing.Freeze(db, IndicatorCatalogue.All, June, OperationSource.Command);
        }

        county.Write(db => db.Bulk.Retract<WorkSpell>([wrong.Id]));
        using var later = county.Open();
        var figures = Figures.Compute(later, IndicatorCatalogue.All, June.LastDay, null, ["WORK-001", "WORK-010"]);
        Assert.Equal((1m, 2m), (figures[0].Value, figures[0].FrozenValue));
        Assert.Equal([(0m, 1m), (1m, 1m)], figures[0].ByTownship.Select(t => (t.Number.Amount, t.Frozen!.Amount)).Select(t => ((decimal)t.Item1, (decimal)t.Item2)));
        Assert.Equal((100m, 200m), (figures[1].Value, figures[1].FrozenValue));
        Assert.Equal(2, later.Set<FrozenEvidence>().Count(e => e.Code == "WORK-001"));
        Assert.Contains(wrong.Id, later.Set<FrozenEvidence>().Where(e => e.Code == "WORK-001").Select(e => e.SubjectId));
        Assert.Null(Figures.Compute(later, IndicatorCatalogue.All, June.LastDay.AddDays(-1), null, ["WORK-001"]).Single().FrozenValue);
    }

    [Theory, OnBothDatabases]
    public void A_month_is_frozen_once_and_its_rows_stay(DatabaseKind kind)
    {
        var p = new TestPerson(1);
        using var county = County(kind, [p], p.Record(), p.Spell("2023-01"));
        using var db = county.Open();
        Assert.False(Freezing.IsFrozen(db, June));
        Freezing.Freeze(db, IndicatorCatalogue.All, June, OperationSource.Command);
        Assert.True(Freezing.IsFrozen(db, June));
        var refused = Assert.Throws<InvalidOperationException>(() => Freezing.Freeze(db, IndicatorCatalogue.All, June, OperationSource.Command));
        Assert.Contains("2023年6月已经冻结", refused.Message, StringComparison.Ordinal);
        Assert.ThrowsAny<Exception>(() => db.Database.ExecuteSqlRaw("update frozen_figure set amount = 9"));
        Assert.ThrowsAny<Exception>(() => db.Database.ExecuteSqlRaw("delete from frozen_evidence"));
        using var operation = db.Begin(OperationKind.Freeze, "改数", OperationSource.Command);
        db.Remove(db.Set<FrozenFigure>().First());
        Assert.Throws<InvalidOperationException>(operation.Complete);
    }

    [Theory, OnBothDatabases]
    public void Who_sees_one_township_sees_its_numbers_only(DatabaseKind kind)
    {
        var (east, west) = (new TestPerson(1), new TestPerson(2, TestCounty.West));
        using var county = County(kind, [east, west], east.Record(), west.Record(), east.Spell("2023-01"), west.Spell("2023-01"));
        using (var all = county.Open())
        {
            Freezing.Freeze(all, IndicatorCatalogue.All, June, OperationSource.Command);
        }

        using var db = county.Open(new Actor("乡镇", "东镇", Scope.Below(TestCounty.East[..9])));
        var figure = Figures.Compute(db, IndicatorCatalogue.All, June.LastDay, null, ["WORK-001"]).Single();
        Assert.Equal(1, figure.Value);
        Assert.Null(figure.FrozenValue);
        var township = Assert.Single(figure.ByTownship);
        Assert.Equal(("东镇", 1L), (township.Name, township.Frozen!.Amount));
    }
}
