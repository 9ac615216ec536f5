using System.Buffers.Binary;
using System.Globalization;
using System.Runtime.InteropServices;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Data.Writing;
using Wengang.Rules.Facts;

namespace Wengang.App.Imports.Matching;

/// <summary>Compares what a sheet says with the facts that are known, and writes the difference.</summary>
/// <param name="context">The sheet.</param>
/// <param name="history">Null when the sheet tells one thing once and for all (a ledger line);
/// else how to find since when the content itself says that it holds (null: as far back as one can ask).</param>
/// <param name="since">Since when what the row says has held, where that may be before the day of the sheet; null: since that day.</param>
internal sealed class FactBook<T, TKey>(SheetContext context, Func<T, DateOnly?>? history = null, Func<T, DateOnly?>? since = null)
    where T : Fact
    where TKey : notnull
{
    private readonly RowShape shape = RowShape.Of(context.Db.Model.FindEntityType(typeof(T))!);
    private readonly Dictionary<TKey, int> first = [];
    private readonly List<Node> nodes = [];
    private readonly List<T> adding = [];
    private readonly List<long> retracting = [];
    private readonly List<(long Id, FactVersion Version)> copying = [];
    private readonly List<DateOnly> observedDays =
        [.. UndoneImport.Standing(context.Db).Where(s => s.Kind == context.Source.Kind && s.Id != context.Source.Id).Select(s => s.ObservedOn).Distinct()];

    public FactBook<T, TKey> Load(IQueryable<KnownFact<TKey>> known)
    {
        var count = known.Count();
        first.EnsureCapacity(first.Count + count);
        nodes.EnsureCapacity(nodes.Count + count);
        foreach (var fact in known.AsEnumerable())
        {
            ref var head = ref CollectionsMarshal.GetValueRefOrAddDefault(first, fact.Key, out var exists);
            nodes.Add(new Node(
                fact.Id, fact.ValidFrom, fact.ValidTo ?? DateOnly.MaxValue, fact.ObservedOn, BinaryPrimitives.ReadUInt128BigEndian(fact.Hash), exists ? head : -1));
            head = nodes.Count - 1;
        }

        return this;
    }

    /// <summary>Decides what the fact means against what is known; it is written with the next <see cref="Write"/>.</summary>
    public Outcome Settle(TKey key, T fact, int row)
    {
        (fact.SourceId, fact.SourceRow, fact.ObservedOn) = (context.Source.Id, row, context.ObservedOn);
        var hash = BinaryPrimitives.ReadUInt128BigEndian(HashOf(fact));
        if (!first.TryGetValue(key, out var at))
        {
            fact.ValidFrom = history is null ? Fact.Always : Earliest(history(fact), fact.ObservedOn);
            adding.Add(fact);
            return Outcome.Added;
        }

        return history is null ? Replace(nodes[at], fact, hash) : Continue(at, fact, hash);
    }

    /// <summary>The content hash, computed once.</summary>
    public byte[] HashOf(T fact) => fact.ContentHash.Length > 0 ? fact.ContentHash : fact.ContentHash = shape.Hash(fact);

    public void Write()
    {
        foreach (var batch in copying.Chunk(5_000))
        {
            var ids = batch.Select(c => c.Id).ToArray();
            var facts = context.Db.Set<T>().AsNoTracking().Where(f => ids.Contains(f.Id)).ToDictionary(f => f.Id);
            adding.AddRange(batch.Select(c => (T)facts[c.Id].During(c.Version.ValidFrom, c.Version.ValidTo, c.Version.ObservedAt)));
        }

        context.Db.Bulk.Retract<T>(retracting);
        foreach (var fact in adding.OfType<ISealed>())
        {
            fact.Seal(context.Db.Protector);
        }

        context.Db.Bulk.Insert(adding);
        adding.Clear();
        retracting.Clear();
        copying.Clear();
    }

    private static DateOnly Earliest(DateOnly? start, DateOnly observed) => start is not { } day ? Fact.Always : day < observed ? day : observed;

    /// <summary>An older ledger that arrives late tells nothing about what a newer one has said.</summary>
    private Outcome Replace(Node known, T fact, UInt128 hash)
    {
        if (known.Hash == hash || fact.ObservedOn < known.ObservedOn)
        {
            return Outcome.Unchanged;
        }

        if (context.Repeated)
        {
            return Superseded();
        }

        fact.ValidFrom = Fact.Always;
        context.Shared.Watch.Changed(context, known.Id, fact);
        retracting.Add(known.Id);
        adding.Add(fact);
        return Outcome.Changed;
    }

    private Outcome Continue(int at, T fact, UInt128 hash)
    {
        var known = new List<Node>();
        for (var i = at; i >= 0; i = nodes[i].Next)
        {
            if (nodes[i].Hash == hash && nodes[i].ObservedOn <= fact.ObservedOn && nodes[i].Covers(fact.ObservedOn))
            {
                return Outcome.Unchanged;
            }

            known.Add(nodes[i]);
        }

        if (context.Repeated)
        {
            return Superseded();
        }

        var versions = known.ConvertAll(n => n.Version);
        var observation = new Observation(fact.ObservedOn, Name(hash), history!(fact));
        var change = since?.Invoke(fact) is { } day && day < fact.ObservedOn
            ? Timeline.FoldSince(versions, observation, day)
            : Timeline.Fold(versions, observation, observedDays);
        if (change.IsNothing)
        {
            return Outcome.Unchanged;
        }

        var before = known.FindIndex(n => n.Covers(fact.ObservedOn));
        context.Shared.Watch.Changed(context, known[Math.Max(0, before)].Id, fact);
        retracting.AddRange(change.Retract.Select(v => known.First(n => n.Version == v).Id));
        foreach (var version in change.Add)
        {
            Add(version, fact, hash, known);
        }

        return Outcome.Changed;
    }

    /// <summary>The same file again must not undo what has been corrected since it was first imported.</summary>
    private Outcome Superseded()
    {
        context.Tally.Note("这个文件以前导入过，之后又有更正：更正后的内容保持不变。如确要改回，请把文件另存一次再导入");
        return Outcome.Unchanged;
    }

    private void Add(FactVersion version, T fact, UInt128 hash, List<Node> known)
    {
        if (version.Hash == Name(hash))
        {
            adding.Add((T)fact.During(version.ValidFrom, version.ValidTo, version.ObservedAt));
        }
        else
        {
            copying.Add((known.First(n => Name(n.Hash) == version.Hash).Id, version));
        }
    }

    private static string Name(UInt128 hash) => hash.ToString("x32", CultureInfo.InvariantCulture);

    private readonly record struct Node(long Id, DateOnly From, DateOnly To, DateOnly ObservedOn, UInt128 Hash, int Next)
    {
        public FactVersion Version => new(From, To == DateOnly.MaxValue ? null : To, ObservedOn, Name(Hash));

        public bool Covers(DateOnly day) => From <= day && day < To;
    }
}
