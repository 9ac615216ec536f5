using Wengang.App.Data;
using Wengang.Rules.Referrals;

namespace Wengang.App.Referrals.Listing;

/// <summary>How many people stand where, for a first page; all from one statement, to which others may add groups of their own.</summary>
public sealed record HelpCounts(int ToSend, int Urgent, int Sent, int Returned, int Mine, int MineLate, int Late, int Others)
{
    private const int ToSendBit = 1;
    private const int SentBit = 2;
    private const int ReturnedBit = 4;
    private const int UrgentBit = 8;
    private const int MineBit = 16;
    private const int LateBit = 32;
    private const int BusyBit = 64;

    /// <param name="account">Whose people are meant by mine.</param>
    /// <param name="others">Groups that are counted in the same statement, as <see cref="Others"/>.</param>
    public static HelpCounts Read(Db db, long account, DateOnly today, IQueryable<HelpGroup> others)
    {
        var own = db.Set<Referral>().Where(r => r.ClosedOn == null).Select(r => new
        {
            Bits = (r.State == ReferralState.ToSend ? ToSendBit : 0) + (r.State == ReferralState.Sent ? SentBit : 0) + (r.State == ReferralState.Returned ? ReturnedBit : 0)
                + (r.IsUrgent ? UrgentBit : 0) + (r.HelperAccountId == account ? MineBit : 0)
                + (r.ContactDue < today || r.OfferDue < today || r.FollowUpDue < today ? LateBit : 0)
                + (r.State == ReferralState.Accepted || r.State == ReferralState.Helping ? BusyBit : 0),
        }).GroupBy(r => r.Bits).Select(g => new HelpGroup { Bits = g.Key, Count = g.Count() });
        var groups = own.Concat(others).ToList();
        int With(int bits) => groups.Where(g => g.Bits >= 0 && (g.Bits & bits) == bits).Sum(g => g.Count);
        return new HelpCounts(
            With(ToSendBit), With(ToSendBit + UrgentBit), With(SentBit), With(ReturnedBit), With(MineBit + BusyBit), With(MineBit + LateBit), With(LateBit),
            groups.Where(g => g.Bits < 0).Sum(g => g.Count));
    }
}
