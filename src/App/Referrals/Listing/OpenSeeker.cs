using Wengang.Rules.Referrals;

namespace Wengang.App.Referrals.Listing;

/// <summary>Somebody who wants work and of whom something is lacking before a month may be locked.</summary>
public sealed class OpenSeeker
{
    public long PersonId { get; init; }

    public required string RegionCode { get; init; }

    public string? Name { get; init; }

    public string? Township { get; init; }

    public string? Village { get; init; }

    /// <summary>Null when nobody has put the person on the list.</summary>
    public long? ReferralId { get; init; }

    public ReferralState? State { get; init; }

    public string? Helper { get; init; }

    public DateOnly? LastContactOn { get; init; }

    public DateOnly? NextOn { get; init; }

    /// <summary>What is lacking, in words.</summary>
    public IEnumerable<string> Lacks()
    {
        if (ReferralId is null)
        {
            yield return "没有列入";
        }

        if (Helper is null)
        {
            yield return "没有帮扶人";
        }

        if (LastContactOn is null)
        {
            yield return "没有联系过";
        }

        if (NextOn is null)
        {
            yield return "没有下一步";
        }
    }
}
