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
    private const int MostNames = 3;

    /// <summary>To the clerks of the townships concerned and the county's rural revitalisation, which send again.</summary>
    public static void Returned(Db db, OpenOperation operation, IReadOnlyCollection<Referral> returned, DateOnly today) => Tell(
        db, MessageKind.ReferralReturned, $"referrals returned {operation.Id}", "/referrals/batches", [Role.TownshipClerk, Role.RuralRevitalisation], returned.Select(r => r.RegionCode), today);

    /// <summary>Those newly overdue: to helpers and the labour bureau, later to the county's leader.</summary>
    public static void Overdue(Db db, IReadOnlyCollection<(Referral Referral, EscalationLevel Level)> raised, DateOnly today)
    {
        foreach (var level in raised.GroupBy(r => r.Level).OrderBy(g => g.Key))
        {
            var referrals = level.Select(r => r.Referral).DistinctBy(r => r.Id).ToList();
            var key = $"help overdue {today:yyyy-MM-dd} {level.Key}";
            Tell(db, MessageKind.ReferralOverdue, key, "/referrals/overdue", [level.Key == EscalationLevel.Leader ? Role.Leader : Role.LabourBureau], referrals.Select(r => r.RegionCode), today);
            if (level.Key == EscalationLevel.LabourBureau)
            {
                var places = Names(db);
                var own = referrals.Where(r => r.HelperAccountId is not null).GroupBy(r => r.HelperAccountId!.Value)
                    .Select(g => new Notice(g.Key, Words(places, [.. g.Select(r => r.RegionCode)], today)));
                Outbox.Add(db, MessageKind.ReferralOverdue, key, "/referrals/mine", [.. own]);
            }
        }
    }

    private static void Tell(Db db, MessageKind kind, string key, string link, Role[] roles, IEnumerable<string> regions, DateOnly today)
    {
        var (places, all) = (Names(db), regions.ToList());
        var posts = db.Set<AccountPost>().AsNoTracking().Where(p => p.EndedAt == null && EF.Parameter(roles).Contains(p.Role)).Select(p => new { p.AccountId, p.Role, p.RegionCode }).ToList();
        var notices = posts.GroupBy(p => p.AccountId)
            .Select(g => (Account: g.Key, Regions: all.Where(r => g.Any(p => Roles.ScopeOf(p.Role, p.RegionCode).Contains(r))).ToList()))
            .Where(n => n.Regions.Count > 0).Select(n => new Notice(n.Account, Words(places, n.Regions, today)));
        Outbox.Add(db, kind, key, link, [.. notices]);
    }

    private static Dictionary<string, string> Names(Db db) => db.Set<Division>().AsNoTracking().Select(d => new { d.Code, d.Name }).ToDictionary(d => d.Code, d => d.Name);

    private static Dictionary<string, string> Words(Dictionary<string, string> places, List<string> regions, DateOnly today)
    {
        var townships = regions.Select(r => r[..9] + "000").Distinct().Order(StringComparer.Ordinal).Select(c => places.GetValueOrDefault(c, c)).ToList();
        return new Dictionary<string, string>
        {
            ["件数"] = regions.Count.ToString(System.Globalization.CultureInfo.InvariantCulture), ["截止日"] = "截至" + ChineseDate.Day(today),
            ["地方"] = string.Join('、', townships.Take(MostNames)) + (townships.Count > MostNames ? $"等{townships.Count}个乡镇" : ""),
        };
    }
}
