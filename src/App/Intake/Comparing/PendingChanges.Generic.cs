using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;

namespace Wengang.App.Intake.Comparing;

/// <summary>Rows that say otherwise than a known fact of one type.</summary>
internal sealed class PendingChanges<T> : PendingChanges
    where T : Fact
{
    private const int Batch = 5_000;

    /// <summary>Where a fact belongs and how it is stored, not what it says.</summary>
    private static readonly HashSet<string> Envelope =
    [
        nameof(Fact.Id), nameof(Fact.OperationId), nameof(Fact.ContentHash), nameof(Fact.ValidFrom), nameof(Fact.ValidTo), nameof(Fact.ObservedOn),
        nameof(Fact.RecordedAt), nameof(Fact.RetractedAt), nameof(Fact.RetractedBy), nameof(Fact.SourceId), nameof(Fact.SourceRow), "PersonId", "IdentityIndex",
    ];

    private readonly List<(int Row, long Before, T After)> waiting = [];

    public void Add(long before, T after) => waiting.Add((after.SourceRow, before, after));

    public override IEnumerable<FoundChange> Load(Db db, ChangeWords words)
    {
        var properties = db.Model.FindEntityType(typeof(T))!.GetProperties()
            .Where(p => !Envelope.Contains(p.Name) && !p.Name.EndsWith("Cipher", StringComparison.Ordinal)).Select(p => p.PropertyInfo!).ToList();
        foreach (var batch in waiting.Chunk(Batch))
        {
            var ids = batch.Select(w => w.Before).Distinct().ToArray();
            var known = db.Set<T>().IgnoreQueryFilters([Db.KnownNow]).AsNoTracking().Where(f => ids.Contains(f.Id)).ToDictionary(f => f.Id);
            foreach (var (row, id, after) in batch)
            {
                var before = known[id];
                var differing = properties.Where(p => !Same(p.GetValue(before), p.GetValue(after))).ToList();
                yield return new FoundChange(
                    row, [.. differing.Select(p => words.Of(p, before, after))], before.SourceId, before.ObservedOn == after.ObservedOn,
                    differing.Exists(p => p.Name == "Name" && p.DeclaringType!.Namespace != "Wengang.App.Workshops"));
            }
        }
    }

    private static bool Same(object? a, object? b) => a is byte[] left && b is byte[] right ? left.AsSpan().SequenceEqual(right) : Equals(a, b);
}
