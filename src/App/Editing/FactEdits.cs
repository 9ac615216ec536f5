using Wengang.App.Data;
using Wengang.App.Data.Writing;
using Wengang.Rules.Facts;

namespace Wengang.App.Editing;

/// <summary>Facts as stretches of time and back.</summary>
public static class FactEdits
{
    /// <summary>The facts of one subject as stretches, in order of time.</summary>
    public static IReadOnlyList<Stretch<T>> Stretches<T>(IEnumerable<T> facts)
        where T : Fact =>
        [.. facts.OrderBy(f => f.ValidFrom).Select(f => new Stretch<T>(f.ValidFrom, f.ValidTo, f))];

    /// <summary>A copy to write on: typed in, not read from a sheet.</summary>
    public static T Copy<T>(T fact, DateOnly? observedOn = null)
        where T : Fact
    {
        var copy = (T)fact.During(fact.ValidFrom, fact.ValidTo, observedOn ?? fact.ObservedOn);
        (copy.ContentHash, copy.SourceId, copy.SourceRow) = ([], 0, 0);
        return copy;
    }

    /// <summary>What must be written so that <paramref name="stretches"/> are believed instead of <paramref name="facts"/>.</summary>
    public static FactEdit<T> Of<T>(Db db, IReadOnlyList<T> facts, IReadOnlyList<Stretch<T>> stretches)
        where T : Fact
    {
        var shape = RowShape.Of(db.Model.FindEntityType(typeof(T))!);
        var joined = Amending.Joined(stretches, (a, b) => shape.Hash(a).AsSpan().SequenceEqual(shape.Hash(b)));
        var kept = new HashSet<long>();
        var add = new List<T>();
        foreach (var stretch in joined)
        {
            var hash = shape.Hash(stretch.Content);
            var same = facts.FirstOrDefault(f => f.ValidFrom == stretch.From && f.ValidTo == stretch.To && f.ContentHash.AsSpan().SequenceEqual(hash));
            if (same is not null && kept.Add(same.Id))
            {
                continue;
            }

            var row = (T)stretch.Content.During(stretch.From, stretch.To, stretch.Content.ObservedOn);
            row.ContentHash = [];
            add.Add(row);
        }

        return new FactEdit<T>([.. facts.Where(f => !kept.Contains(f.Id))], add);
    }
}
