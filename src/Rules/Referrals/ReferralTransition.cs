namespace Wengang.Rules.Referrals;

/// <summary>One permitted step.</summary>
/// <param name="From">Where it may be taken.</param>
/// <param name="Act">What is done.</param>
/// <param name="To">Where it leads.</param>
/// <param name="NeedsReason">Whether it must be explained.</param>
public sealed record ReferralTransition(ReferralState From, ReferralAct Act, ReferralState To, bool NeedsReason = false);
