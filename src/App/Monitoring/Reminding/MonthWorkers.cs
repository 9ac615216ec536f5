using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Accounts;
using Wengang.App.Data;
using Wengang.App.Messages;
using Wengang.App.Regions;

namespace Wengang.App.Monitoring.Reminding;

/// <summary>Whom to tell of the month: those who hold a post at places, each person once, with the names of all their places.</summary>
internal static class MonthWorkers
{
    private const int MostNames = 3;

    /// <summary>Who works at a level.</summary>
    public static Role RoleAt(DivisionLevel level) => level == DivisionLevel.Village ? Role.VillageWorker : Role.TownshipClerk;

    /// <summary>One notice for each account with a post of the role at one of the places.</summary>
    /// <param name="db">The session.</param>
    /// <param name="role">The role.</param>
    /// <param name="places">Code and name; null: everywhere.</param>
    /// <param name="words">What is filled in beside 地方.</param>
    public static IReadOnlyList<Notice> Notices(Db db, Role role, IReadOnlyList<(string Code, string Name)>? places, IReadOnlyDictionary<string, string> words)
    {
        var posts = db.Set<AccountPost>().AsNoTracking().Where(p => p.EndedAt == null && p.Role == role).Select(p => new { p.AccountId, p.RegionCode }).ToList();
        var names = places?.ToDictionary(p => p.Code, p => p.Name)
            ?? db.Set<Division>().AsNoTracking().Select(d => new { d.Code, d.Name }).ToDictionary(d => d.Code, d => d.Name);
        return [.. posts.Where(p => names.ContainsKey(p.RegionCode)).GroupBy(p => p.AccountId)
            .Select(g => new Notice(g.Key, new Dictionary<string, string>(words) { ["地方"] = Names([.. g.Select(p => names[p.RegionCode]).Distinct()]) }))];
    }

    private static string Names(List<string> names) =>
        string.Join('、', names.Take(MostNames)) + (names.Count > MostNames ? $"等{names.Count}个村" : "");
}
