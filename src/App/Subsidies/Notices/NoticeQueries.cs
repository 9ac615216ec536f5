using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Subsidies.Claims;
using Wengang.App.Subsidies.Schemes;
using Wengang.Rules.Subsidies.Flow;
using Wengang.Rules.Subsidies.Notices;

namespace Wengang.App.Subsidies.Notices;

/// <summary>Reads notices in the session's scope.</summary>
public static class NoticeQueries
{
    /// <summary>The latest first.</summary>
    public static IReadOnlyList<PublicNotice> All(Db db, int most = 100) => [.. db.Set<PublicNotice>().AsNoTracking().OrderByDescending(n => n.Id).Take(most)];

    public static PublicNotice? Find(Db db, long id) => db.Set<PublicNotice>().AsNoTracking().FirstOrDefault(n => n.Id == id);

    /// <summary>What waits to be posted, by scheme and level that the session's post reaches; in one statement.</summary>
    public static IReadOnlyList<WaitingForNotice> Waiting(Db db, SchemeBook schemes)
    {
        var groups = db.Set<SubsidyClaim>().GroupBy(c => new { c.Scheme, c.State, IsPosted = c.NoticeUntil != null }).Select(g => new { g.Key, Count = g.Count() }).ToList();
        var reach = db.Actor.Scope.From.Length <= 6 ? NoticeLevel.County : db.Actor.Scope.From.Length <= 9 ? NoticeLevel.Township : NoticeLevel.Village;
        return
        [
            .. from scheme in schemes.All
               from level in NoticeLevels.List.Entries.Select(e => e.Value).Where(l => l <= reach)
               let state = NoticeLevels.StateOf(level)
               where scheme.Flow.Notices.ContainsKey(state)
               let before = ClaimLife.Before(scheme.Flow, state)
               let count = groups.Where(g => g.Key.Scheme == scheme.Code && (g.Key.State == before || (g.Key.State == state && !g.Key.IsPosted))).Sum(g => g.Count)
               where count > 0
               select new WaitingForNotice(scheme, level, count, scheme.Flow.Notices[state]),
        ];
    }
}
