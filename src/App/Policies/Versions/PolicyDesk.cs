using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.Rules.Policies;
using Wengang.Rules.Texts;

namespace Wengang.App.Policies.Versions;

/// <summary>Drafts, submits, publishes and withdraws versions of policies. Whoever edited a draft last cannot publish it.</summary>
public static class PolicyDesk
{
    /// <summary>Saves a whole document as a draft: a further version of its code, or over the code's open draft. It may have problems; then it cannot be submitted.</summary>
    /// <param name="db">The session.</param>
    /// <param name="document">A JSON object with a code.</param>
    /// <param name="source">Through which door.</param>
    /// <param name="over">The hash of the draft that was read before; null when nothing was read.</param>
    /// <exception cref="PolicyRefusedException">No JSON, no code, submitted already, or edited by somebody else meanwhile; nothing is kept.</exception>
    public static PolicyVersion Save(Db db, string document, OperationSource source, string? over = null)
    {
        db.Actor.Require(Permission.EditPolicies);
        RequireCounty(db);
        var head = Head(document);
        using var operation = db.Begin(OperationKind.PolicyDrafted, $"保存政策草稿：{head.Name ?? head.Code}（{head.DocumentNumber ?? "没有文号"}）", source);
        var versions = db.Set<PolicyVersion>().Where(v => v.Code == head.Code).ToList();
        if (versions.Find(v => v.State == PolicyState.Submitted) is { } waiting) throw new PolicyRefusedException($"第 {waiting.Number} 版已经送审，不能再改。要改请先退回。");
        var draft = versions.Find(v => v.State == PolicyState.Draft);
        if (over is not null && draft is not null && draft.Sha256 != over) throw new PolicyRefusedException($"这份草稿刚被{draft.EditedBy}改过，没有保存您的改动。请在另一个窗口打开看看，再决定怎么改。");
        if (draft is null)
        {
            draft = new PolicyVersion
            {
                Id = Ids.Next(), Code = head.Code!, Number = versions.Select(v => v.Number).DefaultIfEmpty().Max() + 1, Name = "", DocumentNumber = "", Document = "", Sha256 = "",
                ValidFrom = DateOnly.FromDateTime(operation.At), EditedByAccount = 0, EditedBy = "", EditedAt = operation.At,
            };
            db.Add(draft);
        }
        (draft.Name, draft.DocumentNumber, draft.Document, draft.Sha256) = (head.Name ?? "（没有写名称）", head.DocumentNumber ?? "", document, PolicyBook.Hash(document));
        (draft.ValidFrom, draft.ValidTo) = (head.ValidFrom ?? draft.ValidFrom, head.ValidTo);
        (draft.EditedByAccount, draft.EditedBy, draft.EditedAt) = (db.Actor.AccountId, db.Actor.User, operation.At);
        operation.Complete();
        return draft;
    }

    /// <summary>Hands a draft without problems, whose examples come out right, to a second person.</summary>
    /// <exception cref="PolicyRefusedException">No draft, a problem, a wrong example, or a validity that cannot be.</exception>
    public static void Submit(Db db, long id, OperationSource source)
    {
        db.Actor.Require(Permission.EditPolicies);
        RequireCounty(db);
        var version = Tracked(db, id);
        using var operation = db.Begin(OperationKind.PolicySubmitted, $"政策送审：{version.Name} 第 {version.Number} 版", source);
        if (version.State != PolicyState.Draft) throw new PolicyRefusedException("只有草稿可以送审。");
        if (!IsEditor(db, version)) throw new PolicyRefusedException($"这份草稿是{version.EditedBy}最后改的，请由{version.EditedBy}送审，或者您改好保存后自己送审。");
        RequireSound(db, version, follow: true);
        version.State = PolicyState.Submitted;
        operation.Complete();
    }

    /// <summary>Sends a submitted version back to its editor.</summary>
    /// <exception cref="PolicyRefusedException">Not submitted, or no reason.</exception>
    public static void Return(Db db, long id, string? reason, OperationSource source)
    {
        if (!db.Actor.May(Permission.EditPolicies)) db.Actor.Require(Permission.PublishPolicies);
        RequireCounty(db);
        if (string.IsNullOrWhiteSpace(reason)) throw new PolicyRefusedException("请写明退回的原因，让编的人知道改哪里。");
        var version = Tracked(db, id);
        using var operation = db.Begin(OperationKind.PolicyReturned, $"退回政策：{version.Name} 第 {version.Number} 版。原因：{reason.Trim()}", source);
        if (version.State != PolicyState.Submitted) throw new PolicyRefusedException("这一版不在待发布中，不能退回。");
        (version.State, version.Note) = (PolicyState.Draft, reason.Trim());
        operation.Complete();
    }

    /// <summary>Publishes a submitted version.</summary>
    /// <param name="db">The session of another person than the editor.</param>
    /// <param name="id">The version.</param>
    /// <param name="source">Through which door.</param>
    /// <param name="follow">Whether published versions that reach into its validity end on the day before it.</param>
    /// <exception cref="PolicyRefusedException">Same person, not submitted, a problem, a wrong example, or two versions on one day.</exception>
    public static void Publish(Db db, long id, OperationSource source, bool follow = false)
    {
        db.Actor.Require(Permission.PublishPolicies);
        RequireCounty(db);
        var version = Tracked(db, id);
        using var operation = db.Begin(OperationKind.PolicyPublished, $"发布政策：{version.Name} 第 {version.Number} 版", source);
        if (version.State != PolicyState.Submitted) throw new PolicyRefusedException("只有送审的草稿可以发布。");
        if (IsEditor(db, version)) throw new PolicyRefusedException($"这份草稿是{version.EditedBy}自己编的，要请另一个人发布。");
        foreach (var earlier in RequireSound(db, version, follow)) earlier.ValidTo = version.ValidFrom.AddDays(-1);
        (version.State, version.Note) = (PolicyState.Published, null);
        (version.PublishedByAccount, version.PublishedBy, version.PublishedAt) = (db.Actor.AccountId, db.Actor.User, operation.At);
        operation.Complete();
    }

    /// <summary>Takes a published version out of force, or gives up a draft.</summary>
    /// <exception cref="PolicyRefusedException">No reason, or already withdrawn.</exception>
    public static void Withdraw(Db db, long id, string? reason, OperationSource source)
    {
        db.Actor.Require(Permission.PublishPolicies);
        RequireCounty(db);
        if (string.IsNullOrWhiteSpace(reason)) throw new PolicyRefusedException("请写明停用的原因。");
        using var operation = db.Begin(OperationKind.PolicyWithdrawn, $"停用政策。原因：{reason.Trim()}", source);
        var version = Tracked(db, id);
        if (version.State == PolicyState.Withdrawn) throw new PolicyRefusedException("这一版已经停用了。");
        (version.State, version.Note) = (PolicyState.Withdrawn, reason.Trim());
        operation.Complete();
    }

    /// <summary>Whether the actor is the last who edited a version.</summary>
    public static bool IsEditor(Db db, PolicyVersion version) => version.EditedByAccount == db.Actor.AccountId && version.EditedBy == db.Actor.User;

    private static PolicyHead Head(string document)
    {
        try
        {
            var head = PolicyHead.Of(document);
            return head.Code is { } code && PolicyDocument.IsCode(code) ? head : throw new PolicyRefusedException("政策文件里没有能用的政策代码（code）：要用小写字母、数字和短横线，如 transport-2023。没有保存。");
        }
        catch (JsonException)
        {
            throw new PolicyRefusedException($"没有保存，这不是完整的政策文件：{PolicyDocument.Read(document).Problems.FirstOrDefault(problem => !problem.IsNote)}");
        }
    }

    /// <returns>The published versions that must end on the day before.</returns>
    private static IReadOnlyList<PolicyVersion> RequireSound(Db db, PolicyVersion version, bool follow)
    {
        var document = PolicyDocument.Read(version.Document);
        if (document.Problems.FirstOrDefault(problem => !problem.IsNote) is { } problem) throw new PolicyRefusedException($"政策文件有 {document.Problems.Count(p => !p.IsNote)} 处问题，改好才能往下走。{problem}");
        PolicyBook.Compile(version);
        var wrong = document.RunExamples();
        if (wrong.Count > 0) throw new PolicyRefusedException($"所附的例子有 {wrong.Count} 个不对，不能往下走。{wrong[0]}");
        var overlaps = PolicyTimeline.Of(version, db.Set<PolicyVersion>().Where(v => v.Code == version.Code).ToList()).Overlaps;
        if (overlaps.Count == 0) return overlaps;
        var names = string.Join("、", overlaps.Select(PolicyTimeline.Name));
        if (!PolicyTimeline.CanFollow(version, overlaps)) throw new PolicyRefusedException($"有效期和已发布的{names}重叠，而且不比它晚开始，同一天会有两个版本。请改有效期，或先停用那一版。");
        if (!follow) throw new PolicyRefusedException($"有效期和已发布的{names}重叠。请勾选“前面的版本到{ChineseDate.Day(version.ValidFrom.AddDays(-1))}为止”再发布，或退回修改有效期。");
        return overlaps;
    }

    private static PolicyVersion Tracked(Db db, long id) => db.Set<PolicyVersion>().FirstOrDefault(v => v.Id == id) ?? throw new PolicyRefusedException("没有这一版政策。");

    /// <summary>Policies are the county's: a post at a township cannot touch them.</summary>
    private static void RequireCounty(Db db)
    {
        if (db.Actor.Scope.From.Length > 6) throw new PolicyRefusedException("政策由县级管理。");
    }
}
