namespace Wengang.App.BlankForms;

/// <summary>A column, or a labelled cell, of a blank table.</summary>
/// <param name="Row">The row of the cell to fill where a label stands beside it; 0 for a column.</param>
/// <param name="Column">From 0.</param>
/// <param name="Heading">As it is written, with the heading above it.</param>
/// <param name="Unit">元, 万元, 元/年 …; empty when the heading gives none.</param>
/// <param name="Field">What it means: key of a field of a person, or a figure; null when nobody knows.</param>
/// <param name="Confidence">How sure.</param>
public sealed record FormColumn(int Row, int Column, string Heading, string Unit, string? Field, Confidence Confidence)
{
    /// <summary>Its name in choices and on pages.</summary>
    public string Id => Row == 0 ? $"c{Column}" : $"r{Row}c{Column}";
}
