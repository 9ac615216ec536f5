namespace Wengang.App.Spreadsheets;

/// <summary>Tells by the first bytes what a file is.</summary>
internal static class FileKind
{
    public static bool IsZip(ReadOnlySpan<byte> head) => head.StartsWith("PK\x03\x04"u8) || head.StartsWith("PK\x05\x06"u8);

    public static bool IsCompound(ReadOnlySpan<byte> head) => head is [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..];

    /// <summary>Refuses what is neither a package nor text, and text that is markup.</summary>
    public static void RequireText(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith("%PDF"u8))
        {
            throw UnusableWorkbookException.Unsupported("这是 PDF 文件", "请取得原始表格并存为 .xlsx 后再导入");
        }

        if (head.StartsWith("Rar!"u8) || head is [(byte)'7', (byte)'z', 0xBC, 0xAF, ..] or [0x1F, 0x8B, ..])
        {
            throw UnusableWorkbookException.Unsupported("这是压缩包", "请先解压，再导入其中的 .xlsx 文件");
        }

        if (head is [0xFF, 0xD8, 0xFF, ..] or [0x89, (byte)'P', (byte)'N', (byte)'G', ..])
        {
            throw UnusableWorkbookException.Unsupported("这是图片", "请取得原始表格并存为 .xlsx 后再导入");
        }

        RequireNoMarkup(head);
        var wide = head is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
        if (!wide && head.IndexOfAnyInRange((byte)0, (byte)8) >= 0)
        {
            throw UnusableWorkbookException.NotAWorkbook("文件内容不是表格也不是文本");
        }
    }

    private static void RequireNoMarkup(ReadOnlySpan<byte> head)
    {
        var start = head.TrimStart(" \t\r\n\uFEFF"u8);
        if (start.StartsWith("{\\rtf"u8))
        {
            throw UnusableWorkbookException.Unsupported("这是 RTF 文档", "请把其中的表格复制到 Excel 并存为 .xlsx 后再导入");
        }

        if (start.Length > 1 && start[0] == '<' && (char.IsAsciiLetter((char)start[1]) || start[1] is (byte)'!' or (byte)'?'))
        {
            throw UnusableWorkbookException.Unsupported("这是网页或 XML 格式的表格", "请在 Excel 或 WPS 中打开并另存为 .xlsx 后再导入");
        }
    }
}
