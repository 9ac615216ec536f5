namespace Wengang.App.Spreadsheets;

/// <summary>What a written worksheet looks like around its rows; it prints landscape with repeated headings.</summary>
/// <param name="Columns">The columns from left to right, at least one.</param>
public sealed record SheetLayout(IReadOnlyList<SheetColumn> Columns)
{
    /// <summary>A first row merged over the table, when given.</summary>
    public string? Title { get; init; }

    /// <summary>A second row merged over the table, such as date and unit; only below a title.</summary>
    public string? Subtitle { get; init; }

    /// <summary>Whether the heading offers filters.</summary>
    public bool AutoFilter { get; init; }

    /// <summary>Whether cells below the last row have the formats of their columns too, for people to fill in.</summary>
    public bool IsForm { get; init; }

    public PaperSize Paper { get; init; } = PaperSize.A4;

    /// <summary>Text printed in the header and footer of every page, such as user and time.</summary>
    public string? Watermark { get; init; }
}
