using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Accounts;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Messages;
using Wengang.App.Referrals.Helping;
using Wengang.App.Regions;
using Wengang.Rules.Referrals;
using Wengang.Rules.Texts;

namespace Wengang.App.Referrals.Following;

/// <summary>Who is told of what happened to referrals, within the act in which it happens; numbers and places, never names.</summary>
internal static class ReferralNotices
{
    private static readonly Role[] SendAgain = [Role.TownshipClerk, Role.RuralRevitalisation];

    /// <summary>To the clerks of the townships concerned and the county's rural revitalisation, which send again.</summary>
    public static void Returned(Db db, OpenOperation operation, IReadOnlyCollection<Referral> returned, DateOnly today) => PlaceNotices.Tell(
        db, MessageKind.ReferralReturned, $"referrals returned {operation.Id}", "/referrals/batches", [.. returned.Select(r => new PlaceNotice(r.RegionCode, SendAgain))], Words(today));

    /// <summary>To the labour bureau, which accepts or returns.</summary>
    public static void Sent(Db db, ReferralBatch batch, IReadOnlyCollection<Referral> sent) => PlaceNotices.Tell(
        db, MessageKind.ReferralSent, $"referrals sent {batch.Id}", "/referrals/inbox", [.. sent.Select(r => new PlaceNotice(r.RegionCode, [Role.LabourBureau]))], Words(batch.SentOn));

    /// <summary>To the helper, of the people who are new to them.</summary>
    public static void Named(Db db, OpenOperation operation, long helper, IReadOnlyCollection<Referral> referrals, DateOnly today) => Outbox.Add(
        db, MessageKind.HelperNamed, $"helper named {operation.Id}", "/referrals/mine", [PlaceNotices.To(db, helper, [.. referrals.Select(r => r.RegionCode)], Words(today))]);

    /// <summary>Those newly overdue: to helpers and the labour bureau, later to the county's leader.</summary>
    public static void Overdue(Db db, IReadOnlyCollection<(Referral Referral, EscalationLevel Level)> raised, DateOnly today)
    {
        foreach (var level in raised.GroupBy(r => r.Level).OrderBy(g => g.Key))
        {
            var referrals = level.Select(r => r.Referral).DistinctBy(r => r.Id).ToList();
            var key = $"help overdue {today:yyyy-MM-dd} {level.Key}";
            Role[] roles = [level.Key == EscalationLevel.Leader ? Role.Leader : Role.LabourBureau];
            PlaceNotices.Tell(db, MessageKind.ReferralOverdue, key, "/referrals/overdue", [.. referrals.Select(r => new PlaceNotice(r.RegionCode, roles))], Words(today));
            if (level.Key == EscalationLevel.LabourBureau)
            {
                var own = referrals.Where(r => r.HelperAccountId is not null).GroupBy(r => r.HelperAccountId!.Value)
                    .Select(g => PlaceNotices.To(db, g.Key, [.. g.Select(r => r.RegionCode)], Words(today)));
                Outbox.Add(db, MessageKind.ReferralOverdue, key, "/referrals/mine", [.. own]);
            }
        }
    }

    private static Dictionary<string, string> Words(DateOnly today) => new() { ["截止日"] = "截至" + ChineseDate.Day(today) };
}
