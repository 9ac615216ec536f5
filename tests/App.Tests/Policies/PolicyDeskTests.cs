using Wengang.App.Auditing;
using Wengang.App.Policies.Versions;
using Wengang.App.Tests.Testing;

namespace Wengang.App.Tests.Policies;

public class PolicyDeskTests : PolicyCounty
{
    [Theory, OnBothDatabases]
    public void A_second_person_publishes_what_the_first_wrote(DatabaseKind kind)
    {
        using var county = Working(kind);
        var draft = Saved(county, Transport);
        Assert.Contains("只有送审的草稿可以发布", Refused(() => Publish(county, draft, Bureau)), StringComparison.Ordinal);
        Assert.Contains("最后改的", Refused(() => Submit(county, draft, Bureau)), StringComparison.Ordinal);
        Submit(county, draft);
        Assert.Contains("要请另一个人发布", Refused(() => Publish(county, draft, Office)), StringComparison.Ordinal);
        Assert.Equal(PolicyState.Submitted, Read(county, draft).State);
        Publish(county, draft, Bureau);
        using var db = county.Open();
        Assert.Equal(draft.Id, PolicyBook.InForce(db, Code, AsOf)!.Id);
        Assert.Equal([Office.User, Office.User, Bureau.User], [.. db.Set<Operation>().Where(o => o.Kind == OperationKind.PolicyDrafted || o.Kind == OperationKind.PolicySubmitted || o.Kind == OperationKind.PolicyPublished).OrderBy(o => o.Sequence).Select(o => o.User)]);
    }

    [Theory, OnBothDatabases]
    public void A_draft_with_a_problem_or_a_wrong_example_is_kept_whole_and_goes_no_further(DatabaseKind kind)
    {
        using var county = Working(kind);
        var bad = Transport.Replace("\"clause\": \"第三条\", \"amount\": \"500元\"", "\"clause\": \"第三条\", \"amount\": \"500\"", StringComparison.Ordinal);
        var draft = Saved(county, bad);
        Assert.Equal(bad, Read(county, draft).Document);
        Assert.Contains("amount.amount：“500”没有写“元”", Refused(() => Submit(county, draft)), StringComparison.Ordinal);
        Saved(county, Transport.Replace("\"result\": \"eligible\", \"amount\": \"500元\"", "\"result\": \"eligible\", \"amount\": \"600元\"", StringComparison.Ordinal));
        Assert.Contains("例子有 1 个不对", Refused(() => Submit(county, draft)), StringComparison.Ordinal);
        Assert.Equal((1, PolicyState.Draft), (Read(county, draft).Number, Read(county, draft).State));
    }

    [Theory, OnBothDatabases]
    public void What_is_no_policy_file_leaves_nothing(DatabaseKind kind)
    {
        using var county = Working(kind);
        Assert.Contains("第 1 行", Refused(() => Saved(county, "{\"code\": ")), StringComparison.Ordinal);
        Assert.Contains("写了两次", Refused(() => Saved(county, "{\"code\": \"ab\", \"code\": \"ab\"}")), StringComparison.Ordinal);
        Assert.Contains("政策代码", Refused(() => Saved(county, "{\"code\": \"大\"}")), StringComparison.Ordinal);
        Assert.Throws<UnauthorizedAccessException>(() => Saved(county, Transport, Township));
        using var db = county.Open();
        Assert.Empty(PolicyBook.All(db));
    }

    [Theory, OnBothDatabases]
    public void Two_versions_of_a_policy_never_hold_on_one_day(DatabaseKind kind)
    {
        using var county = Working(kind);
        var first = Published(county, Transport);
        var second = Saved(county, FromJuly);
        Submit(county, second);
        Assert.Contains("第 1 版（2023年1月1日至2023年12月31日）重叠", Refused(() => Publish(county, second, Bureau)), StringComparison.Ordinal);
        Publish(county, second, Bureau, follow: true);
        Assert.Equal((new DateOnly(2023, 6, 30), first.Document), (Read(county, first).ValidTo, Read(county, first).Document));
        using (var db = county.Open())
        {
            Assert.Equal((1, 2), (PolicyBook.InForce(db, Code, new(2023, 6, 30))!.Number, PolicyBook.InForce(db, Code, new(2023, 7, 1))!.Number));
        }

        var same = Saved(county, FromJuly);
        Assert.Contains("不比它晚开始", Refused(() => Submit(county, same)), StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public void What_is_submitted_is_not_edited_until_it_is_sent_back_with_a_reason(DatabaseKind kind)
    {
        using var county = Working(kind);
        var draft = Saved(county, Transport);
        Submit(county, draft);
        Assert.Contains("已经送审", Refused(() => Saved(county, Transport)), StringComparison.Ordinal);
        Assert.Contains("退回的原因", Refused(() => Return(" ")), StringComparison.Ordinal);
        Return("第三条的金额再核一下");
        Assert.Equal((PolicyState.Draft, "第三条的金额再核一下"), (Read(county, draft).State, Read(county, draft).Note));
        Assert.Equal(draft.Id, Saved(county, Transport).Id);

        void Return(string why) => As(county, Bureau, db =>
        {
            PolicyDesk.Return(db, draft.Id, why, OperationSource.Page);
            return 0;
        });
    }

    [Theory, OnBothDatabases]
    public void Who_read_an_older_draft_does_not_write_over_a_newer_one(DatabaseKind kind)
    {
        using var county = Working(kind);
        var read = Saved(county, Transport).Sha256;
        Saved(county, FromJuly, Bureau, over: read);
        Assert.Contains($"刚被{Bureau.User}改过", Refused(() => Saved(county, Transport, Office, over: read)), StringComparison.Ordinal);
    }
}
