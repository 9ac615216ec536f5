using Wengang.App.Data;
using Wengang.App.Indicators;
using Wengang.App.Indicators.Listing;
using Wengang.App.Tests.Testing;

namespace Wengang.App.Tests.Indicators;

/// <summary>A county with persons, and the figures that come out.</summary>
public abstract class FigureTest
{
    private protected static TestCounty County(DatabaseKind kind, IEnumerable<TestPerson> persons, params Recorded[] rows)
    {
        var county = new TestCounty(kind);
        county.Write(db =>
        {
            TestCounty.Store(db, persons.Select(p => p.Person(db.Protector)));
            TestCounty.Store(db, rows);
        });
        return county;
    }

    /// <summary>The value of a figure, after making sure that list and split agree with it.</summary>
    private protected static decimal? Value(TestCounty county, string code, string asOf, DateTime? knownAt = null)
    {
        using var db = county.Open();
        var figure = Figures.Compute(db, IndicatorCatalogue.All, TestPerson.Day(asOf), knownAt, [code]).Single();
        var list = EvidenceList.Of(db, IndicatorCatalogue.All[code], new EvidenceChoice(code, TestPerson.Day(asOf), knownAt));
        Assert.Equal(figure.Number.Amount, list.Amount);
        Assert.Equal(figure.Number.Amount, figure.ByTownship.Sum(t => t.Number.Amount));
        Assert.All(list.Rows, row => Assert.Equal(list.Headings.Count, row.Cells.Count));
        Assert.Equal((list.Count, list.Amount), (list.Rows.Count, list.Rows.Sum(row => row.Amount)));
        return figure.Value;
    }
}
