using Wengang.App.Spreadsheets.Csv;
using Wengang.App.Spreadsheets.Legacy;
using Wengang.App.Spreadsheets.Xlsx;

namespace Wengang.App.Spreadsheets;

/// <summary>Opens workbooks of any supported kind: .xlsx, .xls, .csv and other delimited text.</summary>
public static class Workbook
{
    private const int HeadLength = 1 << 16;

    /// <summary>Opens a file by what it holds, whatever its extension says.</summary>
    /// <exception cref="UnusableWorkbookException">The content cannot be read as a workbook.</exception>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    public static OpenWorkbook Open(string path, ReadLimits? limits = null)
    {
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1 << 16);
        try
        {
            return Damage.Guard(() => Open(path, file, limits ?? ReadLimits.Default));
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    private static OpenWorkbook Open(string path, FileStream file, ReadLimits limits)
    {
        if (file.Length == 0)
        {
            throw new UnusableWorkbookException("empty_file", "文件大小为 0，没有任何内容，请重新获取该文件后再导入。");
        }

        var head = new byte[HeadLength];
        var length = file.ReadAtLeast(head, HeadLength, throwOnEndOfStream: false);
        var start = head.AsSpan(0, length);
        file.Position = 0;
        if (FileKind.IsZip(start))
        {
            return XlsxWorkbook.Open(Path.GetFileName(path), file, limits);
        }

        if (FileKind.IsCompound(start))
        {
            CompoundFile.RequireWorkbook(file, path);
            file.Dispose();
            return new XlsWorkbook(path, limits);
        }

        FileKind.RequireText(start);
        file.Dispose();
        return new CsvWorkbook(path, limits);
    }
}
