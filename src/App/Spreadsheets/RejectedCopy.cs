using System.Xml;
using Wengang.App.Spreadsheets.Rejects;
using Wengang.App.Spreadsheets.Xlsx;

namespace Wengang.App.Spreadsheets;

/// <summary>Writes a workbook back to the clerk with its bad cells marked and a column of reasons.</summary>
public static class RejectedCopy
{
    /// <summary>The heading of the column of reasons.</summary>
    public const string ReasonHeading = "退回原因";

    /// <summary>
    /// Copies a workbook: same layout and row numbers, bad cells filled red with their number format kept, and the reasons right
    /// behind the last heading, or in the column of reasons of an earlier return. An .xlsx keeps everything else as it is;
    /// .xls and text files come back as .xlsx with their values, merged areas and hidden rows.
    /// </summary>
    /// <param name="sourcePath">The workbook that was read.</param>
    /// <param name="targetPath">Where the .xlsx goes; replaced when it exists.</param>
    /// <param name="rejects">The rejected rows by worksheet; unknown worksheets are passed over.</param>
    /// <exception cref="UnusableWorkbookException">The source cannot be read.</exception>
    public static void Write(string sourcePath, string targetPath, IReadOnlyList<SheetRejects> rejects)
    {
        ArgumentNullException.ThrowIfNull(rejects);
        using var source = Workbook.Open(sourcePath);
        if (source is XlsxWorkbook)
        {
            WriteTo(targetPath, target => Copy(source, sourcePath, target, rejects));
            return;
        }

        var plainPath = targetPath + ".tmp";
        try
        {
            WriteTo(plainPath, target => PlainCopy.Write(source, target));
            WriteTo(targetPath, target => Copy(source, plainPath, target, rejects));
        }
        finally
        {
            File.Delete(plainPath);
        }
    }

    private static void Copy(OpenWorkbook source, string packagePath, Stream target, IReadOnlyList<SheetRejects> rejects)
    {
        var plans = new Dictionary<int, SheetPlan>();
        foreach (var sheet in rejects.Where(sheet => sheet.Rows.Count > 0))
        {
            var index = source.Worksheets.TakeWhile(known => known.Name != sheet.Sheet).Count();
            if (index < source.Worksheets.Count)
            {
                plans[index] = SheetPlan.Make(source.Worksheets[index], sheet);
            }
        }

        try
        {
            PackageEdit.Write(packagePath, target, plans);
        }
        catch (Exception e) when (e is InvalidDataException or XmlException)
        {
            throw UnusableWorkbookException.Damaged(e);
        }
    }

    private static void WriteTo(string path, Action<Stream> write)
    {
        try
        {
            using var target = File.Create(path);
            write(target);
        }
        catch
        {
            File.Delete(path);
            throw;
        }
    }
}
