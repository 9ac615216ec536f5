using Wengang.App.Subsidies.Claims;
using Wengang.Rules.Subsidies.Flow;
using Wengang.Rules.Subsidies.Money;

namespace Wengang.App.Applicants.Reading;

/// <summary>An applicant's own claim as they see it.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Plain">How it stands, in everyday words.</param>
/// <param name="PaidFen">What the bank confirmed, in fen.</param>
public sealed record OwnClaim(SubsidyClaim Claim, PlainState Plain, long PaidFen)
{
    public string Period => ClaimPeriod.Parse(Claim.Period).Words;

    /// <summary>Neither paid nor at another end.</summary>
    public bool IsOpen => Claim.State is not (ClaimState.Paid or ClaimState.Archived or ClaimState.ClawedBack or ClaimState.Rejected or ClaimState.Withdrawn);

    /// <summary>Whether the applicant may take it back: until it is in a batch of payments.</summary>
    public bool CanWithdraw => ClaimStates.Reviewing.Contains(Claim.State) || CanSubmit;

    /// <summary>Whether it waits to be handed in again.</summary>
    public bool CanSubmit => Claim.State is ClaimState.Draft or ClaimState.Returned;

    /// <summary>Whether an objection to what was decided can be taken: not to what the applicant gave up.</summary>
    public bool CanObject => Claim.State is not (ClaimState.Withdrawn or ClaimState.Draft);

    /// <summary>Days since it was made.</summary>
    public int DaysSince(DateOnly today) => Math.Max(0, today.DayNumber - Claim.AppliedOn.DayNumber);
}
