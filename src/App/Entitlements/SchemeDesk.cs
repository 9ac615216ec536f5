using System.Globalization;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Editing;
using Wengang.App.Policies.Versions;
using Wengang.App.Subsidies.Schemes;
using Wengang.Rules.Policies;
using Wengang.Rules.Subsidies.Flow;

namespace Wengang.App.Entitlements;

/// <summary>Changes from a day on what a county can change of a scheme: its flow, and the policy by which it is decided.</summary>
public static class SchemeDesk
{
    /// <summary>The published policies, each in its newest published version, by code; in one statement.</summary>
    public static IReadOnlyList<PolicyVersion> Choices(Db db) => [.. PolicyBook.All(db).Where(v => v.State == PolicyState.Published).DistinctBy(v => v.Code)];

    /// <summary>Sets the terms for claims applied for from a day on. What was set for the same day before is replaced.</summary>
    /// <param name="db">The session.</param>
    /// <param name="code">The scheme's.</param>
    /// <param name="flow">Its <see cref="ClaimFlow.Differs"/> repeats what is fixed.</param>
    /// <param name="policy">Code of a published policy, or the one that is linked already; null for none.</param>
    /// <param name="from">First day (inclusive); after today, so that no claim that was made changes its flow.</param>
    /// <param name="today">The day.</param>
    /// <returns>What to look at again although it was kept; sentences.</returns>
    /// <exception cref="EditRefusedException">The flow contradicts itself, the fixed rules or the policy; nothing changed; or the day is not after today.</exception>
    public static IReadOnlyList<string> Save(Db db, string code, ClaimFlow flow, string? policy, DateOnly from, DateOnly today)
    {
        db.Actor.Require(Permission.SetUpSubsidies);
        using var operation = db.Begin(OperationKind.SubsidySettings, "修改补贴项目", OperationSource.Page);
        var scheme = SchemeBook.Read(db)[code];
        if (from <= today)
        {
            throw new EditRefusedException($"生效日期要在今天以后，最早 {today.AddDays(1):yyyy年M月d日}：已经申请的按申请时的流程办。");
        }

        var linked = policy is null ? null : Linked(db, policy, from);
        if (policy is not null && linked is null && policy != scheme.Terms[^1].Policy)
        {
            throw new EditRefusedException($"没有代码为“{policy}”的已发布政策，请从名单里选。");
        }

        if (FlowProblems.Of(flow, linked is null ? null : PolicyBook.Compile(linked)) is { Count: > 0 } problems)
        {
            throw new EditRefusedException(string.Concat(problems));
        }

        SchemeSettings.Put(db, scheme, flow, policy, from);
        operation.Add($"“{scheme.Name}”，{from.ToString("yyyy年M月d日", CultureInfo.InvariantCulture)}起");
        operation.Complete();
        return linked is null ? [] : Warnings(scheme, linked, from);
    }

    /// <summary>Takes back a change whose day has not come.</summary>
    /// <exception cref="EditRefusedException">It is in force already, or there is none.</exception>
    public static void Cancel(Db db, string code, DateOnly from, DateOnly today)
    {
        db.Actor.Require(Permission.SetUpSubsidies);
        using var operation = db.Begin(OperationKind.SubsidySettings, "取消补贴项目的改动", OperationSource.Page);
        var scheme = SchemeBook.Read(db)[code];
        if (from <= today || !SchemeSettings.Remove(db, scheme, from))
        {
            throw new EditRefusedException("这一次改动已经生效或已经取消，不能再取消。要改回去，请另定一个日期。");
        }

        operation.Add($"“{scheme.Name}”，{from.ToString("yyyy年M月d日", CultureInfo.InvariantCulture)}起的");
        operation.Complete();
    }

    /// <summary>What does not fit between a scheme and the policy it is decided by, without being impossible; sentences.</summary>
    public static IReadOnlyList<string> Warnings(SubsidyScheme scheme, PolicyVersion version, DateOnly day)
    {
        var (subject, warnings) = (PolicyBook.Compile(version).Subject, new List<string>());
        if (subject != scheme.Subject)
        {
            warnings.Add($"《{version.Name}》发给{Policy.SubjectName(subject)}，“{scheme.Name}”是发给{Policy.SubjectName(scheme.Subject)}的，请核对是不是选错了政策。");
        }

        if (!IsInForce(version, day))
        {
            warnings.Add($"《{version.Name}》在 {day:yyyy年M月d日} 没有有效的版本，那时不能按它判定。");
        }

        return warnings;
    }

    private static PolicyVersion? Linked(Db db, string code, DateOnly day)
    {
        var published = PolicyBook.Of(db, code).Where(v => v.State == PolicyState.Published).ToList();
        return published.Find(v => IsInForce(v, day)) ?? published.FirstOrDefault();
    }

    private static bool IsInForce(PolicyVersion version, DateOnly day) => version.ValidFrom <= day && (version.ValidTo is null || version.ValidTo >= day);
}
