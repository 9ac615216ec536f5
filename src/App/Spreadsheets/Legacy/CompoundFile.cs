using System.Text;

namespace Wengang.App.Spreadsheets.Legacy;

/// <summary>
/// Looks into an OLE2 file for the streams that tell what it is. Directory entries lie at multiples of 128 bytes, so they are
/// found by a plain search, which also works when the allocation tables are damaged.
/// </summary>
internal static class CompoundFile
{
    private const int EntrySize = 128;
    private const int NameLengthAt = 64;

    /// <summary>Refuses what is not a plain, unprotected .xls workbook.</summary>
    public static void RequireWorkbook(Stream file, string path)
    {
        if (Has(file, "EncryptedPackage"))
        {
            throw UnusableWorkbookException.Encrypted();
        }

        var extension = Path.GetExtension(path).ToUpperInvariant();
        if (extension is ".ET" or ".ETT")
        {
            throw UnusableWorkbookException.Unsupported("这是 WPS 的 .et 文件", "请在 WPS 中另存为 .xlsx 后再导入");
        }

        var isWorkbook = Has(file, "Workbook") || Has(file, "Book");
        if (Has(file, "WordDocument") && (!isWorkbook || extension is ".DOC" or ".WPS"))
        {
            throw UnusableWorkbookException.Unsupported("这是 Word 文档", "请把其中的表格复制到 Excel 并存为 .xlsx 后再导入");
        }

        if (!isWorkbook)
        {
            throw UnusableWorkbookException.NotAWorkbook("这是其他程序的文件");
        }

        if (Has(file, "_VBA_PROJECT_CUR"))
        {
            throw UnusableWorkbookException.Macro();
        }
    }

    private static bool Has(Stream file, string name)
    {
        var wanted = Encoding.Unicode.GetBytes(name + '\0');
        var buffer = new byte[EntrySize * 512];
        file.Position = 0;
        while (file.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false) is var length and > 0)
        {
            for (var at = 0; at + EntrySize <= length; at += EntrySize)
            {
                if (buffer[at + NameLengthAt] == wanted.Length && buffer.AsSpan(at).StartsWith(wanted))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
