namespace Wengang.App.Imports.Running;

/// <summary>A worksheet whose headings a person must explain.</summary>
/// <param name="Path">The file.</param>
/// <param name="Index">Place of the worksheet in the workbook, from 0.</param>
/// <param name="Sheet">Name on the tab.</param>
/// <param name="HeadingRow">The row that looks most like a heading, from 1; 0 when there is none.</param>
/// <param name="Kind">Key of the kind it comes nearest to; null when none is near.</param>
public sealed record UnknownTable(string Path, int Index, string Sheet, int HeadingRow, string? Kind)
{
    /// <summary>The kind was recognised; only columns are missing.</summary>
    public bool IsKnown { get; init; }
}
