using System.Diagnostics.CodeAnalysis;

namespace Wengang.Rules.Referrals;

/// <summary>What may follow what: the one table of a referral's life.</summary>
public static class ReferralLife
{
    /// <summary>The state in which every referral begins.</summary>
    public const ReferralState Beginning = ReferralState.ToSend;

    /// <summary>All permitted steps.</summary>
    public static IReadOnlyList<ReferralTransition> All { get; } =
    [
        new(ReferralState.ToSend, ReferralAct.Send, ReferralState.Sent),
        new(ReferralState.ToSend, ReferralAct.Withdraw, ReferralState.Closed, NeedsReason: true),
        new(ReferralState.Sent, ReferralAct.Accept, ReferralState.Accepted),
        new(ReferralState.Sent, ReferralAct.Return, ReferralState.Returned, NeedsReason: true),
        new(ReferralState.Returned, ReferralAct.ListAgain, ReferralState.ToSend, NeedsReason: true),
        new(ReferralState.Returned, ReferralAct.Withdraw, ReferralState.Closed, NeedsReason: true),
        new(ReferralState.Accepted, ReferralAct.Help, ReferralState.Helping),
        new(ReferralState.Helping, ReferralAct.Place, ReferralState.Placed),
        new(ReferralState.Helping, ReferralAct.DeclareNoWish, ReferralState.NoWish, NeedsReason: true),
        new(ReferralState.Helping, ReferralAct.DeclareLost, ReferralState.Lost, NeedsReason: true),
        new(ReferralState.Helping, ReferralAct.Pause, ReferralState.Paused, NeedsReason: true),
        new(ReferralState.NoWish, ReferralAct.Resume, ReferralState.Helping),
        new(ReferralState.Lost, ReferralAct.Resume, ReferralState.Helping),
        new(ReferralState.Paused, ReferralAct.Resume, ReferralState.Helping),
        new(ReferralState.Placed, ReferralAct.Close, ReferralState.Closed),
        new(ReferralState.NoWish, ReferralAct.Close, ReferralState.Closed),
        new(ReferralState.Lost, ReferralAct.Close, ReferralState.Closed),
        new(ReferralState.Paused, ReferralAct.Close, ReferralState.Closed),
        new(ReferralState.Placed, ReferralAct.Reopen, ReferralState.Helping, NeedsReason: true),
        new(ReferralState.Closed, ReferralAct.Reopen, ReferralState.Helping, NeedsReason: true),
    ];

    /// <summary>Whether help is over or rests, each with its reason.</summary>
    public static bool IsExit(ReferralState state) => state is ReferralState.Placed or ReferralState.NoWish or ReferralState.Lost or ReferralState.Paused;

    /// <summary>The step, where it is permitted and explained as it must be.</summary>
    /// <param name="state">Where the referral is.</param>
    /// <param name="act">What is to be done.</param>
    /// <param name="reason">Why.</param>
    /// <param name="hasWorked">Whether the person was placed in this round: only who found work and lost it is taken up again after the end.</param>
    /// <param name="step">The step.</param>
    /// <param name="problem">Why not, in Chinese.</param>
    public static bool TryStep(
        ReferralState state, ReferralAct act, string? reason, bool hasWorked, [NotNullWhen(true)] out ReferralTransition? step, [NotNullWhen(false)] out string? problem)
    {
        step = All.FirstOrDefault(t => t.From == state && t.Act == act);
        problem = step is null || (act == ReferralAct.Reopen && !hasWorked) ? $"现在是“{ReferralStates.List.NameOf(state)}”，不能{ReferralActs.List.NameOf(act)}。"
            : step.NeedsReason && string.IsNullOrWhiteSpace(reason) ? $"{ReferralActs.List.NameOf(act)}要写明理由。"
            : null;
        step = problem is null ? step : null;
        return step is not null;
    }

    /// <summary>What may be done in a state, in the order of the table.</summary>
    public static IEnumerable<ReferralAct> Possible(ReferralState state) => All.Where(t => t.From == state).Select(t => t.Act);
}
