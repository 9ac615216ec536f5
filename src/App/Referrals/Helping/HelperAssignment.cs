using Wengang.App.Data;

namespace Wengang.App.Referrals.Helping;

/// <summary>Who helps a person one to one, from a day (included) to a day (not included).</summary>
public sealed class HelperAssignment : Fact
{
    public long ReferralId { get; init; }

    public long PersonId { get; init; }

    public long AccountId { get; init; }

    public required string HelperName { get; init; }
}
