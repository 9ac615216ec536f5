using CsCheck;
using Wengang.App.Indicators;
using Wengang.App.Monitoring.Flows;
using Wengang.App.Tests.Testing;
using Wengang.Rules.Values;
using static Wengang.App.Tests.Indicators.TestPerson;

namespace Wengang.App.Tests.Indicators;

public class FlowTests : FigureTest
{
    private static readonly (string Code, WorkDestination To)[] Split =
        [("WORK-003", WorkDestination.OtherProvince), ("WORK-004", WorkDestination.OwnProvince), ("WORK-005", WorkDestination.OwnCounty)];

    [Theory, OnBothDatabases]
    public void The_flow_of_random_histories_agrees_with_the_figures(DatabaseKind kind)
    {
        using var county = new TestCounty(kind);
        History.Any.Sample(
            history =>
            {
                using var db = county.Open();
                using var operation = db.Begin(App.Auditing.OperationKind.Import, "随机历史", App.Auditing.OperationSource.Command);
                TestCounty.Store(db, [.. history.Persons.Select(p => p.Person(db.Protector)), .. history.Register, .. history.Spells]);
                foreach (var day in new DateOnly[] { new(2022, 12, 31), new(2023, 4, 14), new(2023, 7, 31) })
                {
                    var flow = WorkFlow.Read(db, day, null, FlowGroup.Lifted);
                    Assert.All(Split, s => Assert.Equal(history.Count(s.Code, day), flow.Count(p => p.Destination == s.To)));
                    var target = WorkFlow.Read(db, day, null, FlowGroup.Target);
                    Assert.Equal(history.Count("WORK-002", day), target.Count(p => p.Destination is not (WorkDestination.OwnTownship or WorkDestination.Abroad)));
                    Assert.Equal(target.Count, FlowList.Read(db, day, null, FlowGroup.Target, new FlowChoice()).Rows.Count);
                }
            },
            iter: 25, threads: 1);
    }

    [Theory, OnBothDatabases]
    public void Every_number_of_the_flow_opens_its_people(DatabaseKind kind)
    {
        var (a, b, c) = (new TestPerson(1), new TestPerson(2, TestCounty.West), new TestPerson(3));
        using var county = County(
            kind, [a, b, c], a.Record(), b.Record(), c.Record(), a.Spell("2023-01"), b.Spell("2023-01", place: WorkRegion.OwnTownship),
            c.Spell("2023-01", place: WorkRegion.OwnTownship), c.Spell("2023-02", place: WorkRegion.OwnCounty));
        using var db = county.Open();
        var day = Day("2023-06-30");
        string Names(FlowChoice choice) => string.Join('、', FlowList.Read(db, day, null, FlowGroup.Lifted, choice).Rows.Select(r => r.Cells[3]));
        Assert.Equal("甲1", Names(new FlowChoice(Destination: WorkDestination.OtherProvince)));
        Assert.Equal("甲3", Names(new FlowChoice("369902001000", WorkDestination.OwnCounty)));
        Assert.Equal("甲2", Names(new FlowChoice("369902002")));
        Assert.Equal("甲1", Names(new FlowChoice(Destination: WorkDestination.OtherProvince, Province: "")));
        Assert.Equal("", Names(new FlowChoice(Province: "广东省")));
    }
}
