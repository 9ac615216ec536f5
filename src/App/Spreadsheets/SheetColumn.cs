namespace Wengang.App.Spreadsheets;

/// <summary>A column to write.</summary>
/// <param name="Heading">The heading, not empty.</param>
/// <param name="Format">How values look.</param>
/// <param name="Width">Width in characters of the standard font.</param>
/// <param name="Group">Heading above; neighbours with the same one share a merged cell.</param>
/// <param name="Choices">The only values Excel lets people enter, offered as a drop-down list.</param>
public sealed record SheetColumn(
    string Heading,
    ColumnFormat Format = ColumnFormat.Text,
    double Width = 12,
    string? Group = null,
    IReadOnlyList<string>? Choices = null)
{
    /// <summary>Whether Excel does not show it; it comes back with the file all the same.</summary>
    public bool IsHidden { get; init; }
}
