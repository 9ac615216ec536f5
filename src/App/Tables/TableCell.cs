namespace Wengang.App.Tables;

/// <summary>A cell of a standing table.</summary>
/// <param name="Value">Text, number, <see cref="DateOnly"/>; null for nothing, — for what cannot be told.</param>
/// <param name="Code">The indicator whose list stands behind the number; null when there is none.</param>
/// <param name="AsOf">The day of that list.</param>
public readonly record struct TableCell(object? Value, string? Code = null, DateOnly AsOf = default)
{
    /// <summary>What is written where there are no data, or the whole is 0.</summary>
    public const string None = "—";
}
