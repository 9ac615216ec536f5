using Wengang.Rules.Referrals;

namespace Wengang.App.Referrals.Listing;

/// <summary>Which referrals; what is null or empty does not matter.</summary>
public sealed record ReferralFilter
{
    public IReadOnlyList<ReferralState> States { get; init; } = [];

    /// <summary>12 digits.</summary>
    public string? Township { get; init; }

    /// <summary>Account of the helper.</summary>
    public long? Helper { get; init; }

    public long? Batch { get; init; }

    public bool OnlyUrgent { get; init; }

    /// <summary>Only those to whom something is owed since before this day.</summary>
    public DateOnly? OverdueOn { get; init; }

    internal IQueryable<Referral> Of(IQueryable<Referral> all)
    {
        var (states, prefix, helper, batch, day) = (States.ToArray(), Township?[..9], Helper, Batch, OverdueOn);
        var some = states.Length == 0 ? all : all.Where(r => states.Contains(r.State));
        some = prefix is null ? some : some.Where(r => r.RegionCode.StartsWith(prefix));
        some = helper is null ? some : some.Where(r => r.HelperAccountId == helper);
        some = batch is null ? some : some.Where(r => r.BatchId == batch);
        some = OnlyUrgent ? some.Where(r => r.IsUrgent) : some;
        return day is null ? some : some.Where(r => r.ContactDue < day || r.OfferDue < day || r.FollowUpDue < day);
    }
}
