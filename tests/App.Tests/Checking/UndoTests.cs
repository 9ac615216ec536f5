using Wengang.App.Auditing;
using Wengang.App.Editing;
using Wengang.App.Monitoring;
using Wengang.App.Monitoring.Checking;
using Wengang.App.Tests.Indicators;
using Wengang.App.Tests.Testing;
using Wengang.Rules.Values;

namespace Wengang.App.Tests.Checking;

public class UndoTests : CheckedCounty
{
    [Theory, OnBothDatabases]
    public void An_answer_taken_back_leaves_everything_as_it_was(DatabaseKind kind)
    {
        using var county = Open(kind, One.Spell("2023-02"), One.Plan("2023-06"));
        var answer = Answer(One, changes: new CheckChanges { CameHome = July, WantsWork = false });
        Assert.True(Post(county, Worker(), answer, Answer(Two))[0].IsTaken);
        Assert.Equal((0, 0), (Value(county, "WORK-001", "2023-07-31"), Value(county, "SEEK-001", "2023-07-31")));

        Assert.True(Undo(county, answer));
        Assert.Equal((1, 1, 1), (Value(county, "WORK-001", "2023-07-31"), Value(county, "SEEK-001", "2023-07-31"), Value(county, "CHECK-002", "2023-07-31")));
        Assert.Equal(Two.Id, Assert.Single(All<AnsweredCheck>(county)).PersonId);
        Assert.False(Undo(county, answer));

        // Sent again late, it does not come back.
        Assert.True(Post(county, answer).IsRepeated);
        Assert.Single(All<AnsweredCheck>(county));
        AssertSound(county);
    }

    [Theory, OnBothDatabases]
    public void What_something_stands_on_is_not_taken_back(DatabaseKind kind)
    {
        using var county = Open(kind, One.Spell("2023-02"));
        var (first, second) = (Household(), Answer(One, changes: new CheckChanges { CameHome = July }));
        Post(county, first);
        Post(county, second);
        Assert.Throws<EditRefusedException>(() => Undo(county, first));
        Assert.True(Undo(county, second));
        Assert.Equal((1, 2), (Value(county, "WORK-001", "2023-07-31"), Value(county, "CHECK-002", "2023-07-31")));
        AssertSound(county);
    }

    private static bool Undo(TestCounty county, CheckAnswer answer)
    {
        using var db = county.Open(Worker());
        return CheckUndo.Run(db, answer.Id, OperationSource.Page);
    }
}
