using Wengang.App.Spreadsheets.Merging;

namespace Wengang.App.Spreadsheets;

/// <summary>One worksheet of an open workbook.</summary>
public abstract class Worksheet
{
    /// <summary>The name on the tab; of a text file the file name without its extension.</summary>
    public abstract string Name { get; }

    /// <summary>Whether the worksheet is hidden in Excel. Its rows can be read all the same.</summary>
    public abstract bool Hidden { get; }

    internal virtual IReadOnlyList<MergeArea> Merges => [];

    /// <summary>
    /// The rows from top to bottom, hidden ones included, rows without any value left out. Every cell of a merged area
    /// carries the value of its top-left cell. May be called again and then reads again; the yielded object is reused.
    /// </summary>
    /// <exception cref="UnusableWorkbookException">The file is damaged at this place or larger than the limits.</exception>
    public abstract IEnumerable<SheetRow> Rows();
}
