namespace Wengang.App.Spreadsheets.Tables;

/// <summary>A worksheet made of plain cells; formats and widths follow from what stands in them.</summary>
/// <param name="Name">Name of the worksheet.</param>
/// <param name="Title">The row above the headings.</param>
/// <param name="Headings">At least one.</param>
/// <param name="Rows">Text, whole numbers, decimals, days or null, in the order of the headings; gone through once.</param>
public sealed record TableSheet(string Name, string Title, IReadOnlyList<string> Headings, IEnumerable<IReadOnlyList<object?>> Rows)
{
    /// <summary>A line below the rows, asked for when all of them are written; null for none.</summary>
    public Func<string>? Foot { get; init; }
}
