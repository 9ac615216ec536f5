using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.Rules.Values;

namespace Wengang.App.Indicators;

/// <summary>
/// A figure of a frozen month: never changed, never removed. The operation that wrote it says which version of the month it belongs to
/// (<see cref="Versions.FrozenVersion"/>).
/// </summary>
public sealed class FrozenFigure : Recorded, IFrozen
{
    /// <summary>Value of <see cref="Township"/> for the county as a whole.</summary>
    public const string County = "";

    public Period Month { get; init; }

    public required string Code { get; init; }

    /// <summary>Empty for the county, else the 12-digit township code.</summary>
    public required string Township { get; init; }

    /// <summary>The count, or the numerator of a ratio.</summary>
    public long Amount { get; init; }

    /// <summary>The denominator of a ratio; null for counts.</summary>
    public long? Base { get; init; }

    public DateTime KnownAt { get; init; }
}
