namespace Wengang.App.Spreadsheets;

/// <summary>A file that cannot be read as a workbook. The message is one Chinese sentence: what was seen and what to do.</summary>
public sealed class UnusableWorkbookException : Exception
{
    public UnusableWorkbookException(string reason, string message, Exception? inner = null)
        : base(message, inner)
    {
        Reason = reason;
    }

    /// <summary>
    /// Stable code: empty_file, not_a_workbook, unsupported_type, truncated, damaged, encrypted, macro, bomb, too_many_rows, no_rows.
    /// </summary>
    public string Reason { get; }

    internal static UnusableWorkbookException Truncated(Exception? inner = null) =>
        new("truncated", "文件不完整，可能没有下载或复制完，请重新获取该文件后再导入。", inner);

    internal static UnusableWorkbookException Damaged(Exception? inner = null) =>
        new("damaged", "文件内容已损坏，无法继续读取，请用 Excel 或 WPS 打开并另存为 .xlsx 后再导入。", inner);

    internal static UnusableWorkbookException Bomb() =>
        new("bomb", "文件解压后异常庞大，疑似恶意文件，已停止读取，请核对来源或拆分后再导入。");

    internal static UnusableWorkbookException TooManyRows(int limit) =>
        new("too_many_rows", $"工作表行号超过 {limit} 行的上限，请删除多余的空行或拆分成几个文件后再导入。");

    internal static UnusableWorkbookException NoRows() =>
        new("no_rows", "工作簿里没有任何内容，请确认选对了文件，填写后再导入。");

    internal static UnusableWorkbookException Encrypted() =>
        new("encrypted", "文件设有打开密码，请在 Excel 或 WPS 中取消密码并保存后再导入。");

    internal static UnusableWorkbookException Macro() =>
        new("macro", "文件带有宏，出于安全不予读取，请另存为不带宏的 .xlsx 后再导入。");

    internal static UnusableWorkbookException NotAWorkbook(string seen) =>
        new("not_a_workbook", $"{seen}，不是可识别的表格文件，请导出或另存为 .xlsx 后再导入。");

    internal static UnusableWorkbookException Unsupported(string seen, string advice) =>
        new("unsupported_type", $"{seen}，不能作为表格导入，{advice}。");
}
