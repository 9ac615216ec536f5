using Wengang.App.Auditing;
using Wengang.App.Indicators;
using Wengang.App.Indicators.Trends;
using Wengang.App.Monitoring;
using Wengang.App.Tests.Testing;
using Wengang.Rules.Values;

namespace Wengang.App.Tests.Indicators;

public class FigureDaysTests : FigureTest
{
    [Theory, OnBothDatabases]
    public void Days_and_knowledge_side_by_side_are_what_each_figure_says_alone(DatabaseKind kind)
    {
        var (p, q) = (new TestPerson(1), new TestPerson(2, TestCounty.West));
        var wrong = q.Spell("2022-11");
        using var county = County(kind, [p, q], p.Record(), q.Record(), p.Spell("2023-02"));
        DateTime? then = county.Store(wrong);
        using (var freezing = county.Open())
        {
            Freezing.Freeze(freezing, IndicatorCatalogue.All, new Period(2022, 12), OperationSource.Command);
        }

        county.Write(db => db.Bulk.Retract<WorkSpell>([wrong.Id]));
        using var db = county.Open();
        DateOnly[] days = [new(2022, 12, 31), new(2023, 5, 31), new(2023, 6, 30)];
        foreach (var code in new[] { "WORK-001", "WORK-010" })
        {
            var together = new FigureDays(db, IndicatorCatalogue.All[code], days, [then, null]);
            foreach (var (day, known) in days.SelectMany(d => new[] { then, null }.Select(k => (d, k))))
            {
                var alone = Figures.Compute(db, IndicatorCatalogue.All, day, known, [code]).Single();
                Assert.Equal((alone.Number, alone.Frozen), (together[day, known].Number, together[day, known].Frozen));
                Assert.Equal(alone.ByTownship, together[day, known].ByTownship);
            }
        }

        Assert.Equal((1m, 0m), (new FigureDays(db, IndicatorCatalogue.All["WORK-001"], days, [null])[days[0], null].FrozenValue, Value(county, "WORK-001", "2022-12-31")));
    }
}
