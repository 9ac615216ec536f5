namespace Wengang.App.Spreadsheets.Tables;

/// <summary>A worksheet made of plain cells; formats and widths follow from what stands in them.</summary>
/// <param name="Name">Name of the worksheet.</param>
/// <param name="Title">The row above the headings.</param>
/// <param name="Headings">At least one.</param>
/// <param name="Rows">Text, whole numbers, decimals, days or null, in the order of the headings.</param>
public sealed record TableSheet(string Name, string Title, IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<object?>> Rows);
