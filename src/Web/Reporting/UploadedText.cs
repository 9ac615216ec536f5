using System.Text;
using Wengang.App.Documents;

namespace Wengang.Web.Reporting;

/// <summary>Reads a text that somebody pasted or sent.</summary>
internal static class UploadedText
{
    private const int MostBytes = 10_000_000;

    /// <exception cref="FormatException">Nothing there, too large, or neither Word nor plain text; the message is for the user.</exception>
    public static DocumentText Read(string? pasted, IFormFile? file)
    {
        if (file is not { Length: > 0 })
        {
            return string.IsNullOrWhiteSpace(pasted) ? throw new FormatException("请把材料粘贴到框里，或者选择一个文件（.docx 或 .txt）。") : DocumentText.FromText(pasted);
        }

        if (file.Length > MostBytes)
        {
            throw new FormatException("文件超过10兆，请只上传文字材料。");
        }

        using var content = new MemoryStream();
        file.CopyTo(content);
        content.Position = 0;
        return Path.GetExtension(file.FileName).ToLowerInvariant() switch
        {
            ".docx" => DocumentText.FromDocx(content),
            ".txt" => DocumentText.FromText(Decoded(content.ToArray())),
            ".doc" or ".wps" => throw new FormatException("请先用 Word 或 WPS 另存为 .docx 再上传。"),
            _ => throw new FormatException("只能核对 .docx 和 .txt 文件。"),
        };
    }

    /// <summary>Notepad of older machines saves GBK.</summary>
    public static string Decoded(byte[] bytes)
    {
        if (bytes is [0xFF, 0xFE, ..])
        {
            return Encoding.Unicode.GetString(bytes);
        }

        if (bytes is [0xFE, 0xFF, ..])
        {
            return Encoding.BigEndianUnicode.GetString(bytes);
        }

        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetString(bytes);
        }
    }
}
