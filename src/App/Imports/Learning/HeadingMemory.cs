using Microsoft.EntityFrameworkCore;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Imports.Recognition;

namespace Wengang.App.Imports.Learning;

/// <summary>The headings that clerks have explained.</summary>
public static class HeadingMemory
{
    /// <summary>The kinds of sheets with the headings that were learnt; a learnt heading stands behind all usual ones.</summary>
    public static IReadOnlyList<SheetKind> Kinds(Db db)
    {
        var learnt = db.Set<HeadingMapping>().AsNoTracking().ToList().ToLookup(m => m.Kind);
        return learnt.Count == 0 ? SheetKinds.All : [.. SheetKinds.All.Select(k => learnt.Contains(k.Key) ? With(k, learnt[k.Key]) : k)];
    }

    public static SheetKind With(SheetKind kind, IEnumerable<HeadingMapping> learnt)
    {
        var byColumn = learnt.ToLookup(m => m.Column, m => m.Heading);
        return kind with
        {
            Columns = [.. kind.Columns.Select(c => byColumn.Contains(c.Key) ? c with { Headings = [.. c.Headings, .. byColumn[c.Key]] } : c)],
            Ignored = byColumn[""].ToHashSet(),
        };
    }

    /// <summary>Remembers what headings mean.</summary>
    /// <param name="db">The session.</param>
    /// <param name="kind">Key of the kind of sheet.</param>
    /// <param name="meanings">Column key by heading; empty: it means nothing.</param>
    public static void Learn(Db db, string kind, IReadOnlyDictionary<string, string> meanings)
    {
        var name = SheetKinds.Get(kind).Name;
        using var operation = db.Begin(OperationKind.HeadingsLearnt, $"对应表头：{name}（{string.Join("、", meanings.Keys)}）", OperationSource.Page);
        var known = db.Set<HeadingMapping>().Where(m => m.Kind == kind).ToDictionary(m => m.Heading);
        foreach (var (written, column) in meanings)
        {
            var heading = Recognition.Heading.Of(written).Text;
            if (known.TryGetValue(heading, out var before))
            {
                (before.Column, before.User, before.At) = (column, db.Actor.User, operation.At);
            }
            else
            {
                known[heading] = new HeadingMapping { Id = Ids.Next(), Kind = kind, Heading = heading, Column = column, User = db.Actor.User, At = operation.At };
                db.Add(known[heading]);
            }
        }

        operation.Complete();
    }

    /// <summary>Forgets one; false when it is not there.</summary>
    public static bool Forget(Db db, long id)
    {
        if (db.Set<HeadingMapping>().FirstOrDefault(m => m.Id == id) is not { } mapping)
        {
            return false;
        }

        using var operation = db.Begin(OperationKind.HeadingsLearnt, $"忘掉表头：{SheetKinds.Get(mapping.Kind).Name}“{mapping.Heading}”", OperationSource.Page);
        db.Remove(mapping);
        operation.Complete();
        return true;
    }
}
