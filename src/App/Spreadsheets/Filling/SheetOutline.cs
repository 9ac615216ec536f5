using System.Xml.Linq;
using Wengang.App.Spreadsheets.Xlsx;

namespace Wengang.App.Spreadsheets.Filling;

/// <summary>What a reader of values does not see of an .xlsx worksheet: rows and cells that are only laid out, and formulas.</summary>
/// <param name="Cells">Row and column of every cell in the file, empty ones too; rows from 1, columns from 0.</param>
/// <param name="Formulas">Those that compute their value.</param>
public sealed record SheetOutline(IReadOnlySet<(int Row, int Column)> Cells, IReadOnlySet<(int Row, int Column)> Formulas)
{
    /// <param name="path">An .xlsx workbook.</param>
    /// <param name="sheet">Position of the worksheet, from 0.</param>
    /// <exception cref="UnusableWorkbookException">The file is not an .xlsx, damaged, or too large to be filled.</exception>
    public static SheetOutline Read(string path, int sheet) => FilledCopy.Guarded(() =>
    {
        using var file = File.OpenRead(path);
        using var package = new XlsxPackage(file, FilledCopy.Limits);
        var part = FormParts.Load(package, WorkbookPart.Read(package).Sheets[sheet].Part);
        var cells = part.Root!.Descendants().Where(e => e.Name.LocalName == "c").ToList();
        return new SheetOutline(
            cells.Select(FormCell.At).ToHashSet(), cells.Where(c => c.Elements().Any(e => e.Name.LocalName == "f")).Select(FormCell.At).ToHashSet());
    });
}
