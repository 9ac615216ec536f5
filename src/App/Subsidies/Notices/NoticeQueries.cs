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
        var reviewing = ClaimStates.Reviewing.ToArray();
        var groups = db.Set<SubsidyClaim>().Where(c => reviewing.Contains(c.State)).GroupBy(c => new { c.Scheme, c.State, c.AppliedOn, IsPosted = c.NoticeUntil != null })
            .Select(g => new { g.Key, Count = g.Count() }).ToList();
        var reach = db.Actor.Scope.From.Length <= 6 ? NoticeLevel.County : db.Actor.Scope.From.Length <= 9 ? NoticeLevel.Township : NoticeLevel.Village;
        return
        [
            .. from scheme in schemes.All
               from level in NoticeLevels.List.Entries.Select(e => e.Value).Where(l => l <= reach)
               let state = NoticeLevels.StateOf(level)
               from terms in scheme.Terms
               where terms.Flow.Notices.ContainsKey(state)
               let before = ClaimLife.Before(terms.Flow, state)
               from g in groups
               where g.Key.Scheme == scheme.Code && terms.Contains(g.Key.AppliedOn) && (g.Key.State == before || (g.Key.State == state && !g.Key.IsPosted))
               group (g.Count, Term: terms.Flow.Notices[state]) by (scheme, level) into waiting
               select new WaitingForNotice(waiting.Key.scheme, waiting.Key.level, waiting.Sum(w => w.Count), [.. waiting.Select(w => w.Term).Distinct()]),
        ];
    }
}
