using System.Text;

namespace Wengang.App.Spreadsheets.Xlsx;

/// <summary>Refuses packages that are not plain .xlsx workbooks, saying what they are.</summary>
internal static class PackageKind
{
    public static void Require(XlsxPackage package)
    {
        if (package.PartNames.Any(part => part.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)) || HasMacroType(package))
        {
            throw UnusableWorkbookException.Macro();
        }

        if (package.Has("xl/workbook.bin"))
        {
            throw UnusableWorkbookException.Unsupported("这是 .xlsb 二进制工作簿", "请在 Excel 中另存为 .xlsx 后再导入");
        }

        if (package.Has("word/document.xml"))
        {
            throw UnusableWorkbookException.Unsupported("这是 Word 文档", "请把其中的表格复制到 Excel 并存为 .xlsx 后再导入");
        }

        if (package.Has("ppt/presentation.xml"))
        {
            throw UnusableWorkbookException.Unsupported("这是演示文稿", "请把其中的表格复制到 Excel 并存为 .xlsx 后再导入");
        }

        if (package.Has("content.xml") && package.Has("mimetype"))
        {
            throw UnusableWorkbookException.Unsupported("这是 OpenDocument 文件", "请在 WPS 或 Excel 中另存为 .xlsx 后再导入");
        }

        if (!package.Has("xl/workbook.xml") && !package.Relationships("").Exists(link => link.Kind == "officeDocument"))
        {
            throw UnusableWorkbookException.Unsupported("这是压缩包", "请先解压，再导入其中的 .xlsx 文件");
        }
    }

    private static bool HasMacroType(XlsxPackage package)
    {
        using var types = package.Open("[Content_Types].xml");
        if (types is null)
        {
            return false;
        }

        using var reader = new StreamReader(types, Encoding.UTF8);
        return reader.ReadToEnd().Contains("sheet.macroEnabled", StringComparison.OrdinalIgnoreCase);
    }
}
