using Wengang.App.Data;

namespace Wengang.App.Auditing;

/// <summary>One row of a table that is not a fact, as it was and as it became.</summary>
public sealed class Change : Recorded
{
    public required string Entity { get; init; }

    public required string Key { get; init; }

    /// <summary>JSON of the changed columns before; null for a new row.</summary>
    public string? Before { get; init; }

    /// <summary>JSON of the changed columns after; null for a removed row.</summary>
    public string? After { get; init; }
}
