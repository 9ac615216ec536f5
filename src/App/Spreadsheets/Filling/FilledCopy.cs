using System.Xml;

namespace Wengang.App.Spreadsheets.Filling;

/// <summary>Writes values into a workbook that somebody else laid out: the same package with only these cells changed.</summary>
public static class FilledCopy
{
    /// <summary>A blank table is small; a larger one is data and belongs to the import.</summary>
    public static readonly ReadLimits Limits = ReadLimits.Default with { MaxUnpackedBytes = 96L << 20, MaxSharedStringBytes = 32L << 20 };

    /// <summary>
    /// Copies the workbook with the cells of <paramref name="fill"/>. Styles, merged areas, widths, print set-up, validations and
    /// formulas stay; formulas lose only their last result, so that they are computed anew.
    /// </summary>
    /// <param name="sourcePath">An .xlsx workbook.</param>
    /// <param name="target">Where the copy goes; stays open.</param>
    /// <param name="fill">What is written.</param>
    /// <exception cref="UnusableWorkbookException">The source is not an .xlsx, damaged, or too large.</exception>
    public static void Write(string sourcePath, Stream target, SheetFill fill) => Guarded(() =>
    {
        FormPackage.Write(sourcePath, target, fill);
        return true;
    });

    internal static T Guarded<T>(Func<T> act)
    {
        try
        {
            return act();
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or FormatException or ArgumentOutOfRangeException)
        {
            throw UnusableWorkbookException.Damaged(e);
        }
    }
}
