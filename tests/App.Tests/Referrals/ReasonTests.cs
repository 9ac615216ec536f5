using Wengang.App.Monitoring.Checking;
using Wengang.App.Tests.Indicators;
using Wengang.App.Tests.Testing;
using Wengang.Rules.Values;

namespace Wengang.App.Tests.Referrals;

/// <summary>Why people do not work.</summary>
public class ReasonTests : FigureTest
{
    [Theory, OnBothDatabases]
    public void Each_reason_is_counted_under_its_own_name_and_all_of_them_together(DatabaseKind kind)
    {
        var reasons = NonEmploymentReasons.List.Entries.Select(e => e.Value).ToList();
        var persons = reasons.SelectMany((_, i) => Enumerable.Range(0, i + 1).Select(k => new TestPerson((20 * (i + 1)) + k))).ToList();
        var answers = reasons.SelectMany((reason, i) => Enumerable.Range(0, i + 1).Select(k => Answer((20 * (i + 1)) + k, reason)));
        using var county = County(kind, persons, [.. persons.Select(p => p.Record()), .. answers, Answer(20, reasons[1])]);
        foreach (var (reason, i) in reasons.Select((r, i) => (r, i)))
        {
            var code = IndicatorCatalogue.All.All.Single(x => x.Name == "未就业原因：" + NonEmploymentReasons.List.NameOf(reason)).Code;
            Assert.Equal(i switch { 0 => 0, 1 => 3, _ => i + 1 }, Value(county, code, "2023-07-31"));
        }

        Assert.Equal(persons.Count, Value(county, "WHY-000", "2023-07-31"));
        Assert.Equal(0, Value(county, "WHY-000", "2023-08-31"));
    }

    private static AnsweredCheck Answer(int person, NonEmploymentReason reason) => new()
    {
        AnswerId = AnsweredCheck.IdOf(Guid.NewGuid()), PersonId = new TestPerson(person).Id, Month = TestPerson.Month("2023-07"), CheckedOn = TestPerson.Day("2023-07-10"),
        ObservedOn = TestPerson.Day("2023-07-10"), RegionCode = TestCounty.East, Kind = AnswerKind.Changed, Reason = reason, AnsweredBy = "u",
    };
}
