using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.Rules.Policies;

namespace Wengang.App.Policies.Versions;

/// <summary>Drafts, publishes and withdraws versions of policies. Whoever edited a draft last cannot publish it.</summary>
public static class PolicyDesk
{
    /// <summary>Saves a document as a draft: a further version of its code, or over the code's open draft.</summary>
    /// <exception cref="PolicyRefusedException">The document has a problem; nothing is kept.</exception>
    public static PolicyVersion Save(Db db, string document, OperationSource source)
    {
        db.Actor.Require(Permission.EditPolicies);
        RequireCounty(db);
        var read = PolicyDocument.Read(document);
        if (read.Policy is not { } policy) throw new PolicyRefusedException($"政策文件有问题：{read.Problems.First(problem => !problem.IsNote)}");
        var facts = PolicyHead.Of(document);
        using var operation = db.Begin(OperationKind.PolicyDrafted, $"保存政策草稿：{policy.Name}（{facts.DocumentNumber}）", source);
        var versions = db.Set<PolicyVersion>().Where(v => v.Code == policy.Code).ToList();
        var draft = versions.Find(v => v.State == PolicyState.Draft);
        if (draft is null)
        {
            draft = new PolicyVersion
            {
                Id = Ids.Next(), Code = policy.Code, Number = versions.Select(v => v.Number).DefaultIfEmpty().Max() + 1, Name = "", DocumentNumber = "", Document = "", Sha256 = "",
                ValidFrom = facts.ValidFrom, EditedByAccount = 0, EditedBy = "", EditedAt = operation.At,
            };
            db.Add(draft);
        }
        (draft.Name, draft.DocumentNumber, draft.Document, draft.Sha256) = (policy.Name, facts.DocumentNumber, document, PolicyBook.Hash(document));
        (draft.ValidFrom, draft.ValidTo) = (facts.ValidFrom, facts.ValidTo);
        (draft.EditedByAccount, draft.EditedBy, draft.EditedAt) = (db.Actor.AccountId, db.Actor.User, operation.At);
        operation.Complete();
        return draft;
    }

    /// <summary>Publishes a draft whose examples all come out right.</summary>
    /// <exception cref="PolicyRefusedException">Same person, wrong example, or no draft.</exception>
    public static void Publish(Db db, long id, OperationSource source)
    {
        db.Actor.Require(Permission.PublishPolicies);
        RequireCounty(db);
        using var operation = db.Begin(OperationKind.PolicyPublished, "发布政策", source);
        var version = Tracked(db, id);
        if (version.State != PolicyState.Draft) throw new PolicyRefusedException("只有草稿可以发布。");
        if (version.EditedByAccount == db.Actor.AccountId && version.EditedBy == db.Actor.User) throw new PolicyRefusedException($"这份草稿是{version.EditedBy}自己编的，要请另一个人发布。");
        PolicyBook.Compile(version);
        var wrong = PolicyDocument.Read(version.Document).RunExamples();
        if (wrong.Count > 0) throw new PolicyRefusedException($"所附的例子有 {wrong.Count} 个不对，不能发布。{wrong[0]}");
        version.State = PolicyState.Published;
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

    private static PolicyVersion Tracked(Db db, long id) => db.Set<PolicyVersion>().FirstOrDefault(v => v.Id == id) ?? throw new PolicyRefusedException("没有这一版政策。");

    /// <summary>Policies are the county's: a post at a township cannot touch them.</summary>
    private static void RequireCounty(Db db)
    {
        if (db.Actor.Scope.From.Length > 6) throw new PolicyRefusedException("政策由县级管理。");
    }
}
