using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Wengang.App.Documents.Official;

namespace Wengang.App.Documents;

/// <summary>
/// Makes the Word template of a report from a plain text: one paragraph a line, its style first
/// (标题, 正文, 一级, 二级, 三级, 附件说明, 署名, 日期), then a blank, then the words; ｜ breaks a line of the title.
/// </summary>
public static class OfficialTemplate
{
    private static readonly Dictionary<string, string> Styles = new()
    {
        ["标题"] = "Title",
        ["正文"] = "",
        ["一级"] = "Heading1",
        ["二级"] = "Heading2",
        ["三级"] = "Heading3",
        ["附件说明"] = "AnnexNote",
        ["署名"] = "Office",
        ["日期"] = "IssueDate",
    };

    /// <exception cref="FormatException">A line does not begin with a known style; the message names it.</exception>
    public static void Write(TextReader source, Stream output) => OfficialPackage.Write(output, body =>
    {
        while (source.ReadLine() is { } line)
        {
            if (line.Trim().Length > 0)
                body.AppendChild(Paragraph(line.Trim()));
        }
    });

    private static Paragraph Paragraph(string line)
    {
        var parts = line.Split(' ', 2);
        if (parts.Length != 2 || !Styles.TryGetValue(parts[0], out var style))
            throw new FormatException($"模板源文件这一行没有写明样式：{line}");
        var paragraph = new Paragraph();
        if (style.Length > 0)
            paragraph.AppendChild(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        var run = paragraph.AppendChild(new Run());
        foreach (var (piece, i) in parts[1].Split('｜').Select((piece, i) => (piece, i)))
        {
            if (i > 0)
                run.AppendChild(new Break());
            run.AppendChild(new Text(piece) { Space = SpaceProcessingModeValues.Preserve });
        }
        return paragraph;
    }
}
