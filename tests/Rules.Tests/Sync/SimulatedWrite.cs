using Wengang.Rules.Sync;

namespace Wengang.Rules.Tests.Sync;

/// <summary>A write with what is really true of it, which the rules are not told.</summary>
/// <param name="Knew">The writes of the record that its author had before them.</param>
/// <param name="Clock">What the author's clock said; wrong by days.</param>
internal sealed record SimulatedWrite(int Record, SyncWrite Write, IReadOnlySet<Guid> Knew, int Clock);
