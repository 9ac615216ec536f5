using Wengang.App.Data;
using Wengang.App.Editing;

namespace Wengang.App.Referrals.Following;

/// <summary>Keeps referrals with their people when the register changes, inside an open operation.</summary>
public static class ReferralFollowing
{
    /// <summary>After a merge or its undoing: each referral belongs to the person to whom its steps belong now.</summary>
    /// <exception cref="EditRefusedException">Both people are being helped.</exception>
    public static void Follow(Db db, params IReadOnlyList<long> people)
    {
        ArgumentNullException.ThrowIfNull(db);
        var referrals = db.Set<Referral>().Where(r => people.Contains(r.PersonId)).ToList();
        var keys = referrals.ConvertAll(r => r.Id);
        var owners = db.Set<ReferralStep>().Where(s => keys.Contains(s.ReferralId)).Select(s => new { s.ReferralId, s.PersonId }).Distinct().ToDictionary(s => s.ReferralId, s => s.PersonId);
        foreach (var referral in referrals)
        {
            referral.PersonId = owners.GetValueOrDefault(referral.Id, referral.PersonId);
        }

        if (referrals.Where(r => r.ClosedOn is null).GroupBy(r => r.PersonId).Any(g => g.Count() > 1))
        {
            throw new EditRefusedException("这两条记录都在帮扶中，请先把其中一条的帮扶撤下或销号，再合并。");
        }
    }

    /// <summary>After a move: what is not closed goes with the person; the history stays where it happened.</summary>
    public static void Move(Db db, IReadOnlyCollection<long> people, string village)
    {
        ArgumentNullException.ThrowIfNull(db);
        foreach (var referral in db.Set<Referral>().Where(r => people.Contains(r.PersonId) && r.ClosedOn == null))
        {
            referral.RegionCode = village;
        }
    }
}
