namespace Wengang.App.Imports.Recognition;

/// <summary>A column of a kind of sheet, with every heading under which counties write it.</summary>
/// <param name="Key">Name in code and data, e.g. identity.</param>
/// <param name="Required">A sheet without it is not of this kind.</param>
/// <param name="Counts">A figure needs it: where it is missing and a heading is left over, somebody must look.</param>
/// <param name="Headings">The usual heading first.</param>
public sealed record SheetColumn(string Key, bool Required, bool Counts, IReadOnlyList<string> Headings)
{
    public string Heading => Headings[0];
}
