using CsCheck;
using Wengang.App.Indicators;
using Wengang.App.Tests.Testing;

namespace Wengang.App.Tests.Indicators;

public class HistoryTests
{
    private static readonly string[] Codes = ["WORK-001", "WORK-002", "WORK-003", "WORK-004", "WORK-005", "HOME-001", "SUB-001"];
    private static readonly DateOnly[] Dates = [new(2022, 12, 31), new(2023, 2, 28), new(2023, 4, 14), new(2023, 4, 30), new(2023, 7, 31)];

    [Theory, OnBothDatabases]
    public void Figures_of_random_histories_agree_with_a_count_person_by_person(DatabaseKind kind)
    {
        using var county = new TestCounty(kind);
        History.Any.Sample(
            history =>
            {
                using var db = county.Open();
                using var operation = db.Begin(App.Auditing.OperationKind.Import, "随机历史", App.Auditing.OperationSource.Command);
                TestCounty.Store(db, [.. history.Persons.Select(p => p.Person(db.Protector)), .. history.Register, .. history.Spells]);
                Assert.All(Dates, date => Assert.Equal(
                    Codes.Select(code => (code, (decimal?)history.Count(code, date))),
                    Codes.Select(code => (code, Figures.Compute(db, IndicatorCatalogue.All, date, null, [code]).Single().Value))));
            },
            iter: 60, threads: 1);
    }
}
