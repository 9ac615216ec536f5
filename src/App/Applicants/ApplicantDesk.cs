using Microsoft.EntityFrameworkCore;
using Wengang.App.Applicants.Reading;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Editing;
using Wengang.App.Entitlements;
using Wengang.App.Policies.Decisions;
using Wengang.App.Subsidies.Claims;
using Wengang.App.Subsidies.Notices;
using Wengang.App.Subsidies.Papers;
using Wengang.Rules.Policies;
using Wengang.Rules.Subsidies.Flow;

namespace Wengang.App.Applicants;

/// <summary>What an applicant does with what is their own; through the same desks as everybody. A claim of somebody else is not there.</summary>
public static class ApplicantDesk
{
    /// <summary>Papers of one claim.</summary>
    public const int MostPapers = 20;

    /// <summary>Applies for what the policy grants today.</summary>
    /// <param name="db">A session of the applicant.</param>
    /// <param name="who">The applicant.</param>
    /// <param name="scheme">Code of the scheme.</param>
    /// <param name="promises">Whether an enterprise promises what no ledger knows of (<see cref="OwnScheme.Promises"/>).</param>
    /// <param name="today">The day.</param>
    /// <returns>The claim, and whether it is new: whoever asks twice is shown the first.</returns>
    /// <exception cref="EditRefusedException">It cannot be had now; the message says why.</exception>
    public static (long Claim, bool IsNew) Apply(Db db, Applicant who, string? scheme, bool promises, DateOnly today)
    {
        using var operation = db.Begin(OperationKind.SubsidyClaimed, $"补贴申请（{ClaimOrigins.List.NameOf(who.Origin)}）", who.Source);
        var own = OwnSchemes.Find(db, who, scheme ?? "", today) ?? throw new EditRefusedException("没有这项补贴，或者现在不受理。");
        if (own.Refusal is { } refusal)
        {
            throw new EditRefusedException(refusal);
        }

        if (own.Promises.Count > 0 && !promises)
        {
            throw new EditRefusedException("请先勾选承诺，再申请。");
        }

        var decision = DecisionDesk.Of(own.Decided.Version, own.Known.Facts, who.RegionCode, who.PersonId, Stage.Prescreen);
        var made = ClaimMaker.Within(db, [Entitlement(who, own, decision, today)], who.Origin, today);
        if (made.Made is not [var claim])
        {
            return (made.Held[0].ClaimId, false);
        }

        db.Bulk.Insert([decision]);
        operation.Add("，1 件");
        operation.Complete();
        return (claim, true);
    }

    /// <summary>Applies with papers for what the county cannot tell of an enterprise: the amount is its own reckoning, and reviewed.</summary>
    /// <param name="db">A session of the applicant.</param>
    /// <param name="who">The enterprise.</param>
    /// <param name="scheme">Code of the scheme.</param>
    /// <param name="period">For what time, as typed; not looked at where the policy says it.</param>
    /// <param name="yuan">Amount as typed.</param>
    /// <param name="reason">Why it may have it.</param>
    /// <param name="today">The day.</param>
    /// <returns>The claim, and whether it is new.</returns>
    /// <exception cref="EditRefusedException">It cannot be had this way now, or amount or reason are missing.</exception>
    public static (long Claim, bool IsNew) ApplyWithPapers(Db db, Applicant who, string? scheme, string? period, string? yuan, string? reason, DateOnly today)
    {
        using var operation = db.Begin(OperationKind.SubsidyClaimed, $"补贴申请（{ClaimOrigins.List.NameOf(who.Origin)}，凭材料）", who.Source);
        var own = OwnSchemes.Find(db, who, scheme ?? "", today) ?? throw new EditRefusedException("没有这项补贴，或者现在不受理。");
        if (!own.TakesPapers)
        {
            throw new EditRefusedException(own.Refusal ?? "这项补贴不用凭材料申请，直接申请就可以。");
        }

        var typed = OnBehalf.Read(own.Code, own.Period ?? period, yuan, reason, who.RegionCode, today) with { UnitKey = who.SubjectKey[1..], UnitName = who.Name };
        var made = ClaimMaker.Within(db, [typed], who.Origin, today);
        if (made.Made is not [var claim])
        {
            return (made.Held[0].ClaimId, false);
        }

        operation.Add("，1 件");
        operation.Complete();
        return (claim, true);
    }

    /// <summary>Takes the claim back.</summary>
    /// <returns>False when it is not there.</returns>
    /// <exception cref="EditRefusedException">Money is on its way, or the reason is too long.</exception>
    public static bool Withdraw(Db db, Applicant who, long id, string? why, DateOnly today) =>
        Act(db, who, id, ClaimAct.Withdraw, string.IsNullOrWhiteSpace(why) ? "不想要了" : why, today);

    /// <summary>Hands in again what was sent back.</summary>
    /// <returns>False when it is not there.</returns>
    /// <exception cref="EditRefusedException">It was not sent back.</exception>
    public static bool Resubmit(Db db, Applicant who, long id, DateOnly today) => Act(db, who, id, ClaimAct.Submit, null, today);

    /// <summary>Objects to what was decided on the claim, or to a notice that it is on.</summary>
    /// <returns>False when it is not there.</returns>
    /// <exception cref="EditRefusedException">Nothing is said, or an objection is open already.</exception>
    public static bool Object(Db db, Applicant who, long id, string? text, DateOnly today)
    {
        using var operation = db.Begin(OperationKind.SubsidyCase, "申请人提异议", who.Source);
        if (OwnClaims.Own(db, who).AsNoTracking().FirstOrDefault(c => c.Id == id) is not { } claim)
        {
            return false;
        }

        var objection = PublicBoard.Objection(db, id, claim.RegionCode, text, null, today);
        var open = db.Set<Subsidies.Cases.SubsidyCase>().Any(c => c.ClaimId == id && c.OpenedBy == db.Actor.User && c.State == Subsidies.Cases.CaseState.Open);
        if (open)
        {
            throw new EditRefusedException("您的异议已经收到，正在核查，不用再提。");
        }

        db.Add(objection);
        operation.Complete();
        return true;
    }

    /// <summary>Keeps a paper of the claim.</summary>
    /// <returns>False when it is not there.</returns>
    /// <exception cref="EditRefusedException">The claim is at an end, there are too many papers, or it is no picture or PDF.</exception>
    public static bool HandIn(Db db, Applicant who, long id, string name, Stream content)
    {
        if (OwnClaims.Own(db, who).AsNoTracking().FirstOrDefault(c => c.Id == id) is not { } claim)
        {
            return false;
        }

        if (!ClaimStates.Reviewing.Contains(claim.State) && claim.State is not (ClaimState.Returned or ClaimState.Draft))
        {
            throw new EditRefusedException("这件申请已经办完，不用再交材料。");
        }

        if (EvidenceStore.Of(db, id).Count >= MostPapers)
        {
            throw new EditRefusedException($"一件申请最多交 {MostPapers} 个文件。还要交，请拿到村委会。");
        }

        EvidenceStore.Add(db, id, name, content, who.Source);
        return true;
    }

    private static bool Act(Db db, Applicant who, long id, ClaimAct act, string? why, DateOnly today)
    {
        if (!OwnClaims.Own(db, who).Any(c => c.Id == id))
        {
            return false;
        }

        ClaimDesk.Act(db, [id], act, why, today, who.Source);
        return true;
    }

    private static Entitlement Entitlement(Applicant who, OwnScheme own, StoredDecision decision, DateOnly today) =>
        new(own.Code, own.Period!, decision.Fen, Reason(own), who.RegionCode, today)
        {
            PersonId = who.PersonId, UnitKey = who.PersonId is null ? who.SubjectKey[1..] : null, UnitName = who.PersonId is null ? who.Name : null,
            PolicyVersion = own.Decided.Version.Id, DecisionKey = decision.Id, Facts = own.Known.Rows,
        };

    private static string Reason(OwnScheme own) =>
        Claiming.Reason(own.Decided.Policy, own.Known.Facts) + (own.Promises.Count == 0 ? "" : "；企业承诺：" + string.Join("，", own.Promises));
}
