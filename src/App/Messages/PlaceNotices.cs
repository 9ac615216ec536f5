using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Accounts;
using Wengang.App.Data;
using Wengang.App.Regions;

namespace Wengang.App.Messages;

/// <summary>Tells each holder of a post how many things lie in its regions, and in which townships: one message however many there are.</summary>
public static class PlaceNotices
{
    private const int MostNames = 3;

    /// <summary>One message for each account that has some of them in its regions.</summary>
    /// <param name="db">A session with an open operation.</param>
    /// <param name="kind">Why.</param>
    /// <param name="key">As in <see cref="Outbox.Add"/>.</param>
    /// <param name="link">As there.</param>
    /// <param name="things">What is told of.</param>
    /// <param name="words">What is filled in beside 件数 and 地方.</param>
    /// <returns>How many were told.</returns>
    public static int Tell(Db db, MessageKind kind, string key, string link, IReadOnlyCollection<PlaceNotice> things, IReadOnlyDictionary<string, string> words)
    {
        if (things.Count == 0)
        {
            return 0;
        }

        var roles = things.SelectMany(t => t.Roles).Distinct().ToArray();
        var posts = db.Set<AccountPost>().AsNoTracking().Where(p => p.EndedAt == null && EF.Parameter(roles).Contains(p.Role)).Select(p => new { p.AccountId, p.Role, p.RegionCode }).ToList();
        var names = Names(db);
        var notices = posts.GroupBy(p => p.AccountId)
            .Select(g => (Account: g.Key, Regions: things.Where(t => g.Any(p => t.Roles.Contains(p.Role) && Roles.ScopeOf(p.Role, p.RegionCode).Contains(t.RegionCode))).Select(t => t.RegionCode).ToList()))
            .Where(n => n.Regions.Count > 0).Select(n => new Notice(n.Account, Words(names, n.Regions, words)));
        return Outbox.Add(db, kind, key, link, [.. notices]);
    }

    /// <summary>For one account, whatever its posts.</summary>
    public static Notice To(Db db, long account, IReadOnlyCollection<string> regions, IReadOnlyDictionary<string, string> words) => new(account, Words(Names(db), regions, words));

    private static Dictionary<string, string> Names(Db db) => db.Set<Division>().AsNoTracking().Select(d => new { d.Code, d.Name }).ToDictionary(d => d.Code, d => d.Name);

    private static Dictionary<string, string> Words(Dictionary<string, string> names, IReadOnlyCollection<string> regions, IReadOnlyDictionary<string, string> words)
    {
        var townships = regions.Select(r => r[..9] + "000").Distinct().Order(StringComparer.Ordinal).Select(c => names.GetValueOrDefault(c, c)).ToList();
        return new Dictionary<string, string>(words)
        {
            ["件数"] = regions.Count.ToString(CultureInfo.InvariantCulture),
            ["地方"] = string.Join('、', townships.Take(MostNames)) + (townships.Count > MostNames ? $"等{townships.Count}个乡镇" : ""),
        };
    }
}
