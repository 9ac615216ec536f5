using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Editing;
using Wengang.App.Subsidies.Cases;
using Wengang.App.Subsidies.Paying;
using Wengang.Rules.Subsidies.Checks;
using Wengang.Rules.Subsidies.Flow;
using Wengang.Rules.Subsidies.Money;

namespace Wengang.App.Subsidies.Claims;

/// <summary>
/// Keeps claims and payments with their people when two entries of the register are made one, and two again. What each took up goes with the facts
/// (<see cref="ClaimSlot"/>, <see cref="ClaimStep"/>); a merge that would leave one person with two claims for one time is refused, and where both
/// were paid already a case says so.
/// </summary>
public static class ClaimFollowing
{
    private const string Sign = "merged ";

    private static readonly ClaimState[] Settled = [ClaimState.Paid, ClaimState.Archived, ClaimState.ClawedBack, ClaimState.Rejected, ClaimState.Withdrawn];

    /// <summary>What the merge would show to have been paid twice, in words; nothing when there is none.</summary>
    /// <exception cref="EditRefusedException">A claim of each takes up the same time and one of them still runs, or claims lie outside the session's regions.</exception>
    public static IReadOnlyList<string> Require(Db db, long gone, long kept)
    {
        RequireReach(db, gone, kept);
        var pairs = Pairs(db, gone, kept);
        return pairs.Find(p => !Settled.Contains(p.One.State) || !Settled.Contains(p.Other.State)) is { One: not null } running
            ? throw new EditRefusedException($"两条记录同一期间都有不能同时享受的补贴：{Words(running.One)}，{Words(running.Other)}。合并后会变成一个人领两次，请先把其中没有发放的一件撤回、不予通过或移出发放批次，已出盘的等银行回盘，再来合并。")
            : [.. pairs.Where(p => IsPaid(p.One) && IsPaid(p.Other)).Select(p => $"同一期间两边都已经领了：{Words(p.One)}，{Words(p.Other)}；合并后自动立案，核实是否追回。")];
    }

    /// <summary>After the facts went over: claims and payments go where their steps are, and a case is opened for what was paid twice.</summary>
    /// <param name="db">The session, with the operation of the merge open.</param>
    /// <param name="twice">The claims that were paid twice, as <see cref="PaidTwice"/> gave them before the facts went over.</param>
    /// <param name="today">The day of the cases.</param>
    /// <param name="people">Both.</param>
    internal static void Follow(Db db, IReadOnlyList<(SubsidyClaim One, SubsidyClaim Other)> twice, DateOnly today, params IReadOnlyList<long> people)
    {
        var keys = people.Select(Entitlement.KeyOf).ToList();
        var claims = db.Set<SubsidyClaim>().Where(c => keys.Contains(c.SubjectKey)).ToList();
        var ids = claims.ConvertAll(c => c.Id);
        var owners = db.Set<ClaimStep>().Where(s => EF.Parameter(ids).Contains(s.ClaimId)).Select(s => new { s.ClaimId, s.PersonId }).Distinct().ToDictionary(s => s.ClaimId, s => s.PersonId!.Value);
        claims.ForEach(c => (c.PersonId, c.SubjectKey) = (owners[c.Id], Entitlement.KeyOf(owners[c.Id])));
        var of = claims.ToDictionary(c => c.Id, c => c.SubjectKey);
        var items = db.Set<PaymentItem>().Where(i => EF.Parameter(ids).Contains(i.ClaimId)).OrderBy(i => i.Id).ToList();
        foreach (var item in items.Where(i => !items.Exists(other => IsLive(i) && IsLive(other) && other.ClaimId != i.ClaimId && IsSame(i, other) && of[other.ClaimId] == of[i.ClaimId])))
        {
            item.SubjectKey = of[item.ClaimId];
        }

        db.SaveChanges();
        CheckRun.Keep(db, [.. twice.Select(p => p.Other)], [.. twice.Select(p => new FoundHit(p.Other.Id, CheckCode.OtherScheme, $"{Sign}{p.One.Id} {db.Operation!.Id}", $"合并两条记录后发现同一期间领了两次：{Words(p.One)}，{Words(p.Other)}"))], today);
    }

    /// <summary>Claims of both that take up the same time and were both paid; the later paid second.</summary>
    internal static IReadOnlyList<(SubsidyClaim One, SubsidyClaim Other)> PaidTwice(Db db, long gone, long kept) =>
        [.. Pairs(db, gone, kept).Where(p => IsPaid(p.One) && IsPaid(p.Other)).Select(p => p.One.PaidOn <= p.Other.PaidOn ? p : (p.Other, p.One))];

    /// <summary>Cases that the merge opened fall away with it.</summary>
    /// <exception cref="EditRefusedException">Money was ordered since, or somebody upheld such a case.</exception>
    internal static void TakeBack(Db db, long gone, long kept, DateTime mergedAt, DateOnly today)
    {
        var keys = new[] { Entitlement.KeyOf(gone), Entitlement.KeyOf(kept) };
        var later = db.Set<Operation>().Where(o => o.At > mergedAt);
        var cases = (from c in db.Set<SubsidyClaim>().Where(c => keys.Contains(c.SubjectKey)) join k in db.Set<SubsidyCase>().Where(k => k.Sign.StartsWith(Sign)) on c.Id equals k.ClaimId select k).ToList();
        if (db.Set<PaymentSlot>().Any(s => keys.Contains(s.SubjectKey) && later.Any(o => o.Id == s.OperationId)) || cases.Exists(k => k.State == CaseState.Upheld))
        {
            throw new EditRefusedException("合并以后又批了发放或办结了追回，不能再整个撤销。请逐项更正。");
        }

        foreach (var one in cases.Where(k => k.State == CaseState.Open))
        {
            (one.State, one.Outcome, one.SettledOn, one.SettledBy) = (CaseState.Dismissed, "合并已撤销，是两个人", today, db.Actor.User);
        }
    }

    /// <summary>Whoever does not see all claims of both cannot take them along.</summary>
    private static void RequireReach(Db db, long gone, long kept)
    {
        if (db.Actor.Scope.From.Length <= 6)
        {
            return;
        }

        var keys = new[] { Entitlement.KeyOf(gone), Entitlement.KeyOf(kept) };
        using var county = db.Beside(db.Actor with { Scope = Scope.Everything });
        if (county.Set<SubsidyClaim>().Where(c => keys.Contains(c.SubjectKey)).Select(c => c.RegionCode).Distinct().AsEnumerable().Any(region => !db.Actor.Scope.Contains(region)))
        {
            throw new EditRefusedException("其中一个人在别的乡镇有补贴申请，请由县级办理合并。");
        }
    }

    private static List<(SubsidyClaim One, SubsidyClaim Other)> Pairs(Db db, long gone, long kept)
    {
        var (goneKey, keptKey) = (Entitlement.KeyOf(gone), Entitlement.KeyOf(kept));
        var shared = (from one in db.Set<ClaimSlot>().Where(s => s.SubjectKey == keptKey)
                      join other in db.Set<ClaimSlot>().Where(s => s.SubjectKey == goneKey) on new { one.Slot, one.Atom } equals new { other.Slot, other.Atom }
                      select new { One = one.ClaimId, Other = other.ClaimId }).Distinct().ToList();
        var ids = shared.SelectMany(p => new[] { p.One, p.Other }).ToList();
        var claims = db.Set<SubsidyClaim>().AsNoTracking().Where(c => EF.Parameter(ids).Contains(c.Id)).ToDictionary(c => c.Id);
        return [.. shared.OrderBy(p => p.One).ThenBy(p => p.Other).Select(p => (claims[p.One], claims[p.Other]))];
    }

    private static bool IsPaid(SubsidyClaim claim) => claim.State is ClaimState.Paid or ClaimState.Archived;

    private static bool IsLive(PaymentItem item) => item.Outcome is PaymentOutcome.Open or PaymentOutcome.Paid;

    private static bool IsSame(PaymentItem one, PaymentItem other) => (one.Scheme, one.Variant, one.Period) == (other.Scheme, other.Variant, other.Period);

    private static string Words(SubsidyClaim claim) => $"{claim.SchemeName}（{ClaimPeriod.Parse(claim.Period).Words}，{ClaimStates.List.NameOf(claim.State)}）";
}
