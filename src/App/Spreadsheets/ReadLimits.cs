namespace Wengang.App.Spreadsheets;

/// <summary>How much a workbook may ask of us before it is refused.</summary>
/// <param name="MaxUnpackedBytes">Largest sum of all unpacked parts, in bytes, inclusive.</param>
/// <param name="MaxRows">Largest number of a row, inclusive.</param>
/// <param name="MaxCellChars">Longest text of a cell in UTF-16 units, inclusive; a longer one becomes an Error cell.</param>
/// <param name="MaxRatio">Largest ratio of unpacked to packed size of a part larger than <paramref name="RatioFromBytes"/>.</param>
/// <param name="RatioFromBytes">Parts up to this unpacked size, in bytes, are not held to the ratio.</param>
/// <param name="MaxSharedStringBytes">Largest memory for the table of shared strings, in bytes, inclusive.</param>
public sealed record ReadLimits(
    long MaxUnpackedBytes,
    int MaxRows,
    int MaxCellChars,
    int MaxRatio,
    long RatioFromBytes,
    long MaxSharedStringBytes)
{
    /// <summary>Enough for 1,000,000 rows of 28 columns (about 1.6 GB unpacked); the row and text limits are Excel's own.</summary>
    public static readonly ReadLimits Default = new(4L << 30, 1_048_576, 32_767, 200, 64L << 20, 768L << 20);
}
