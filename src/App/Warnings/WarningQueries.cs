using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Data;
using Wengang.App.Referrals.Listing;

namespace Wengang.App.Warnings;

/// <summary>Reads warnings in the session's scope.</summary>
public static class WarningQueries
{
    /// <summary>The gravest first, then the oldest.</summary>
    public static IReadOnlyList<Warning> Read(Db db, bool closed) =>
        [.. db.Set<Warning>().AsNoTracking().Where(w => (w.ClosedOn != null) == closed).AsEnumerable().OrderByDescending(w => w.ClosedOn).ThenByDescending(w => w.Level).ThenBy(w => w.FoundOn).ThenBy(w => w.Id)];

    /// <summary>Open ones that this post owns or receives.</summary>
    public static IReadOnlyList<Warning> For(Db db, Role? role)
    {
        var open = Read(db, closed: false);
        var rules = open.Count == 0 ? [] : WarningSettings.Read(db).ToDictionary(r => r.Code);
        return [.. open.Where(w => role is not { } r || w.Owner == r || (rules.TryGetValue(w.Rule, out var rule) && rule.Recipients.Contains(r)))];
    }

    /// <summary>How many open ones a post owns or receives as delivered, to be counted together with other things; every one without a role.</summary>
    public static IQueryable<HelpGroup> Counted(Db db, Role? role)
    {
        var codes = WarningRule.Delivered.Where(r => role is not { } one || r.Recipients.Contains(one)).Select(r => r.Code).ToList();
        return db.Set<Warning>().Where(w => w.ClosedOn == null && (w.Owner == role || codes.Contains(w.Rule))).GroupBy(w => -1).Select(g => new HelpGroup { Bits = g.Key, Count = g.Count() });
    }
}
