namespace Wengang.App.Referrals.Listing;

/// <summary>One line of a referral's history.</summary>
/// <param name="At">When it was written down, UTC.</param>
/// <param name="On">The day of which it speaks.</param>
/// <param name="Title">What.</param>
/// <param name="Detail">More; null when there is no more.</param>
/// <param name="By">Account name.</param>
public sealed record ReferralEvent(DateTime At, DateOnly On, string Title, string? Detail, string? By);
