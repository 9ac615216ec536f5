using Microsoft.EntityFrameworkCore;
using Wengang.App.Auditing;
using Wengang.App.Monitoring;
using Wengang.App.Monitoring.Checking;
using Wengang.App.Tests.Indicators;
using Wengang.App.Tests.Testing;

namespace Wengang.App.Tests.Checking;

public class StormTests : CheckedCounty
{
    [Theory, OnBothDatabases]
    public async Task Many_at_once_share_commits_and_each_stays_an_act_of_its_own(DatabaseKind kind)
    {
        using var county = Open(kind, One.Spell("2023-02"));
        using var writer = new CheckWriter(county.County.Open, () => Midsummer);
        var workers = Enumerable.Range(0, 40).Select(i => Worker(i % 2 == 0 ? TestCounty.East : TestCounty.West, $"人{i}")).ToList();
        var posts = workers.Select((w, i) => Task.Run(() => writer.Post(w, OperationSource.Device, [Answer(i % 2 == 0 ? One : Far), Answer(i % 2 == 0 ? Far : One)])));
        var receipts = await Task.WhenAll(posts);
        Assert.All(receipts, r => Assert.Equal([null, RefusalKind.Unknown], r.Select(x => x.Refusal)));
        using var db = county.Open();
        var acts = db.All<Operation>().AsNoTracking().Where(o => o.Kind == OperationKind.CheckAnswered).ToList();
        Assert.Equal(workers.Select(w => w.User).Order(), acts.Select(o => o.User).Order());
        Assert.Equal(receipts.Select(r => r[0].Number).Order(), acts.Select(o => o.Sequence).Order());
        Assert.Equal(Enumerable.Range(1, 20), All<MonthlyCheck>(county).Where(c => c.PersonId == One.Id).Select(c => c.Ordinal).Order());
        AssertSound(county);
    }

    [Theory, OnBothDatabases]
    public void A_group_that_was_given_up_half_way_leaves_nothing(DatabaseKind kind)
    {
        using var county = Open(kind);
        using (var db = county.Open())
        using (var group = OperationGroup.Begin(db))
        {
            using (var one = group.Open(Worker(), OperationKind.CheckAnswered, "完成的", OperationSource.Page))
            {
                db.Bulk.Insert<MonthlyCheck>([One.Check("2023-07", "2023-07-12")]);
                one.Complete();
            }

            group.Open(Worker(), OperationKind.CheckAnswered, "没完成的", OperationSource.Page).Dispose();
            Assert.Throws<InvalidOperationException>(group.Commit);
        }

        Assert.Empty(All<MonthlyCheck>(county));
        AssertSound(county);
    }
}
