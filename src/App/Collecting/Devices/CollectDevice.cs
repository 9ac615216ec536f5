using Wengang.App.Auditing;
using Wengang.App.Data;

namespace Wengang.App.Collecting.Devices;

/// <summary>A phone on which a worker collects without a signal. It belongs to one account.</summary>
public sealed class CollectDevice : IRegional
{
    public long Id { get; init; }

    /// <summary>By which the phone names itself: 32 hexadecimal digits made here.</summary>
    [Secret]
    public required string Token { get; init; }

    /// <summary>What the worker calls it.</summary>
    public required string Name { get; init; }

    public long AccountId { get; init; }

    /// <summary>Account name of its holder.</summary>
    public required string Holder { get; init; }

    /// <summary>The region of the post in which it was registered.</summary>
    public required string RegionCode { get; init; }

    /// <summary>UTC.</summary>
    public DateTime RegisteredAt { get; init; }

    /// <summary>UTC, to within hours.</summary>
    public DateTime SeenAt { get; set; }

    /// <summary>Highest place in its log that has arrived.</summary>
    public long Sequence { get; set; }

    /// <summary>When the office ordered it to be wiped, UTC; from then on nothing is given to it and nothing taken from it.</summary>
    public DateTime? WipeOrderedAt { get; set; }

    public string? WipeOrderedBy { get; set; }

    /// <summary>When it said that it has wiped itself, by order or because its holder signed out, UTC.</summary>
    public DateTime? WipedAt { get; set; }

    /// <summary>Whether it may still collect.</summary>
    public bool IsInUse => WipeOrderedAt is null && WipedAt is null;
}
