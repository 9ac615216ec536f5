namespace Wengang.App.Imports.Recognition;

/// <summary>A recognised worksheet: its kind, where its heading ends, and which column holds what.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="HeadingRow">The last heading row, 1-based.</param>
/// <param name="Columns">Zero-based column by column key.</param>
/// <param name="Units">Unit in the heading by column key, empty when none.</param>
/// <param name="Titles">The texts above the heading.</param>
/// <param name="Unused">Headings that mean nothing to this kind of sheet.</param>
/// <param name="LastColumn">Zero-based last column that has a heading.</param>
public sealed record SheetMap(
    SheetKind Kind,
    int HeadingRow,
    IReadOnlyDictionary<string, int> Columns,
    IReadOnlyDictionary<string, string> Units,
    IReadOnlyList<string> Titles,
    IReadOnlyList<string> Unused,
    int LastColumn);
