namespace Wengang.Rules.Tests.Sync;

/// <summary>What a phone downloads: everything up to a number.</summary>
internal sealed record Snapshot(long Number, IReadOnlyDictionary<int, IReadOnlySet<Guid>> Known, IReadOnlyDictionary<int, string> States)
{
    public static readonly Snapshot Empty = new(0, new Dictionary<int, IReadOnlySet<Guid>>(), new Dictionary<int, string>());
}
