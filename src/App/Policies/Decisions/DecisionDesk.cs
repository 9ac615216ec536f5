using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Policies.Reading;
using Wengang.App.Policies.Versions;
using Wengang.Rules.Policies;

namespace Wengang.App.Policies.Decisions;

/// <summary>Keeps decisions with their facts, replays them, and takes overrides.</summary>
public static class DecisionDesk
{
    /// <summary>Decides a case by a published version and keeps the decision.</summary>
    /// <param name="db">A session in an open operation.</param>
    /// <param name="version">A published version.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="regionCode">Where the person or enterprise belongs.</param>
    /// <param name="person">The person; null for others.</param>
    /// <param name="stage">What is asked.</param>
    /// <exception cref="PolicyRefusedException">The version is not published.</exception>
    public static StoredDecision Keep(Db db, PolicyVersion version, CaseFacts facts, string regionCode, long? person, Stage stage = Stage.Application)
    {
        var decision = Of(version, facts, regionCode, person, stage);
        db.Bulk.Insert([decision]);
        return decision;
    }

    /// <summary>The same, to be stored by whoever decides many at once.</summary>
    /// <exception cref="PolicyRefusedException">The version is not published.</exception>
    public static StoredDecision Of(PolicyVersion version, CaseFacts facts, string regionCode, long? person, Stage stage)
    {
        if (version.State is PolicyState.Draft or PolicyState.Submitted) throw new PolicyRefusedException("草稿不能用来判定，请先发布。");
        var explained = PolicyBook.Compile(version).Explain(facts, stage);
        return new StoredDecision
        {
            Id = Ids.Next(), RegionCode = regionCode, PersonId = person, PolicyVersionId = version.Id, PolicyCode = version.Code, PolicySha256 = version.Sha256, Engine = Policy.Engine,
            Stage = stage, Application = facts.Application, Facts = CaseText.Write(facts), Verdict = explained.Decision.Verdict, Fen = explained.Decision.Fen,
            Reasons = string.Join('\n', explained.Reasons),
        };
    }

    /// <summary>Decides somebody by what the county knows on a day and keeps the decision; windows and papers are left aside.</summary>
    /// <exception cref="PolicyRefusedException">The version is not published, or the register does not have the person in the target group.</exception>
    public static StoredDecision Keep(Db db, PolicyVersion version, long person, CountyFacts facts, OperationSource source)
    {
        db.Actor.Require(Permission.ApplySubsidies);
        if (version.State != PolicyState.Published) throw new PolicyRefusedException("只有发布了的政策可以用来判定。");
        var known = facts.Find(person) ?? throw new PolicyRefusedException($"{facts.AsOf:yyyy年M月d日}的人口信息里，这个人不是脱贫人口也不是监测对象，没有可以判定的情况。");
        using var operation = db.Begin(OperationKind.PolicyDecided, $"按政策判定：{version.Name} 第 {version.Number} 版", source);
        var decision = Keep(db, version, known.Facts, known.RegionCode, person, Stage.Prescreen);
        operation.Complete();
        return decision;
    }

    /// <summary>Decides a stored decision once more from what was stored: the same verdict, amount and reasons, or something is wrong.</summary>
    public static bool Replays(Db db, StoredDecision decision)
    {
        var version = PolicyBook.Find(db, decision.PolicyVersionId);
        return version is not null && version.Sha256 == decision.PolicySha256 && Again(PolicyBook.Compile(version), decision) is var again
            && again.Decision.Verdict == decision.Verdict && again.Decision.Fen == decision.Fen && string.Join('\n', again.Reasons) == decision.Reasons;
    }

    /// <summary>The decision in words, from its own facts.</summary>
    public static Explained Explain(Db db, StoredDecision decision) =>
        Again(PolicyBook.Compile(PolicyBook.Find(db, decision.PolicyVersionId) ?? throw new PolicyRefusedException("找不到判定所依据的政策版本。")), decision);

    /// <summary>What holds on a day: the newest override that has not expired, else null.</summary>
    public static DecisionOverride? OverrideOn(Db db, long decision, DateOnly day) => db.Set<DecisionOverride>().AsNoTracking()
        .Where(o => o.DecisionId == decision && o.ExpiresOn >= day).OrderByDescending(o => o.Id).FirstOrDefault();

    /// <summary>Decides otherwise.</summary>
    /// <exception cref="PolicyRefusedException">Reason, document or expiry is missing, or the amount does not fit.</exception>
    public static DecisionOverride Override(Db db, long decision, Verdict verdict, long fen, string? reason, string? document, DateOnly expires, OperationSource source)
    {
        db.Actor.Require(Permission.PublishPolicies);
        if (string.IsNullOrWhiteSpace(reason) || string.IsNullOrWhiteSpace(document)) throw new PolicyRefusedException("改变判定要写明原因和依据的文件。");
        if (verdict == Verdict.Undecided || (verdict == Verdict.Eligible) != fen > 0) throw new PolicyRefusedException("改为符合要写金额，改为不符合不写金额。");
        using var operation = db.Begin(OperationKind.DecisionOverridden, $"改变判定。原因：{reason.Trim()}", source);
        if (expires < DateOnly.FromDateTime(operation.At)) throw new PolicyRefusedException("有效期最后一天已经过了。");
        var stored = db.Set<StoredDecision>().AsNoTracking().FirstOrDefault(d => d.Id == decision) ?? throw new PolicyRefusedException("没有这个判定。");
        var row = new DecisionOverride
        {
            Id = Ids.Next(), RegionCode = stored.RegionCode, DecisionId = decision, Verdict = verdict, Fen = fen, Reason = reason.Trim(), Document = document.Trim(), DecidedBy = db.Actor.User, ExpiresOn = expires,
        };
        db.Bulk.Insert([row]);
        operation.Complete();
        return row;
    }

    private static Explained Again(Policy policy, StoredDecision decision) => policy.Explain(CaseText.Read(decision.Facts), decision.Stage);
}
