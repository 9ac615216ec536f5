using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Entitlements;
using Wengang.App.Policies.Decisions;
using Wengang.App.Policies.Versions;
using Wengang.App.Tests.Indicators;
using Wengang.App.Tests.Testing;
using Wengang.Rules.Policies;

namespace Wengang.App.Tests.Policies;

public class DecisionDeskTests : PolicyCounty
{
    [Theory, OnBothDatabases]
    public void A_decision_comes_out_the_same_after_the_facts_and_the_policy_changed(DatabaseKind kind)
    {
        using var county = Working(kind);
        var decision = Kept(county, Published(county, Transport));
        Assert.Equal((Verdict.Eligible, 50_000L), (decision.Verdict, decision.Fen));
        county.Write(db => db.Bulk.Retract<Monitoring.WorkSpell>([.. db.Set<Monitoring.WorkSpell>().Where(s => s.PersonId == One.Id).Select(s => s.Id)]));
        Published(county, FromJuly, follow: true);
        using var db = county.Open(Office);
        var stored = DecisionQueries.Find(db, decision.Id)!;
        Assert.True(DecisionDesk.Replays(db, stored.Decision));
        Assert.Equal((1, "甲1"), (stored.Number, stored.Name));
        Assert.Equal(stored.Decision.Reasons, string.Join('\n', DecisionDesk.Explain(db, stored.Decision).Reasons));
    }

    [Theory, OnBothDatabases]
    public void A_decision_that_somebody_tampered_with_does_not_replay(DatabaseKind kind)
    {
        using var county = Working(kind);
        var decision = Kept(county, Published(county, Transport));
        county.Write(db => db.Set<StoredDecision>().Where(d => d.Id == decision.Id).ExecuteUpdate(s => s.SetProperty(d => d.Fen, 90_000)));
        using var db = county.Open(Office);
        Assert.False(DecisionDesk.Replays(db, DecisionQueries.Find(db, decision.Id)!.Decision));
    }

    [Theory, OnBothDatabases]
    public void An_override_holds_until_its_last_day_and_leaves_the_decision(DatabaseKind kind)
    {
        using var county = Working(kind);
        var decision = Kept(county, Published(county, Transport));
        var last = DateOnly.FromDateTime(DateTime.UtcNow).AddDays(30);
        Assert.Contains("依据的文件", Refused(() => Override(Verdict.Not, 0, " ")), StringComparison.Ordinal);
        Assert.Contains("改为不符合不写金额", Refused(() => Override(Verdict.Not, 100, "县纪要〔2023〕3号")), StringComparison.Ordinal);
        Override(Verdict.Not, 0, "县纪要〔2023〕3号");
        Override(Verdict.Eligible, 30_000, "县纪要〔2023〕4号");
        using var db = county.Open(Office);
        Assert.Equal(30_000, DecisionDesk.OverrideOn(db, decision.Id, last)!.Fen);
        Assert.Null(DecisionDesk.OverrideOn(db, decision.Id, last.AddDays(1)));
        Assert.Equal(["县纪要〔2023〕4号", "县纪要〔2023〕3号"], DecisionQueries.Overrides(db, decision.Id).Select(o => o.Document));
        Assert.True(DecisionDesk.Replays(db, DecisionQueries.Find(db, decision.Id)!.Decision));

        void Override(Verdict verdict, long fen, string document) =>
            As(county, Office, db => DecisionDesk.Override(db, decision.Id, verdict, fen, "会议研究", document, last, OperationSource.Page));
    }

    [Theory, OnBothDatabases]
    public void A_draft_decides_nobody_and_another_township_sees_no_decision(DatabaseKind kind)
    {
        using var county = Working(kind);
        var draft = Saved(county, Transport);
        Assert.Contains("只有发布了的政策", Refused(() => Kept(county, draft)), StringComparison.Ordinal);
        Submit(county, draft);
        Publish(county, draft, Bureau);
        var decision = Kept(county, Read(county, draft));
        using var west = county.Open(In(Role.TownshipClerk, TestCounty.West));
        Assert.Null(DecisionQueries.Find(west, decision.Id));
    }

    private static StoredDecision Kept(TestCounty county, PolicyVersion version) => As(county, Township, db => DecisionDesk.Keep(db, version, One.Id, LedgerPayments.Facts(db, AsOf, PolicyBook.Compile(version)), OperationSource.Page));
}
