using Wengang.App.Collecting.Receiving;

namespace Wengang.Web.Collect;

/// <summary>A part of a phone's log.</summary>
public sealed record SyncRequest
{
    public IReadOnlyList<PhoneAnswer> Entries { get; init; } = [];
}
