namespace Wengang.App.Referrals.Listing;

/// <summary>So many of a kind.</summary>
public sealed class HelpGroup
{
    /// <summary>What is true of them, as bits; negative for what is no referral.</summary>
    public required int Bits { get; init; }

    public required int Count { get; init; }
}
