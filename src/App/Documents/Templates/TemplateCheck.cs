using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Wengang.App.Documents.Filling;
using Wengang.App.Documents.Official;
using Wengang.App.Documents.Tokens;
using Wengang.Rules.Reports;

namespace Wengang.App.Documents.Templates;

/// <summary>Looks through an edited template before it is taken, so that no report is written from a broken one.</summary>
public static partial class TemplateCheck
{
    private static readonly (string Name, string Chinese)[] Needed =
    [
        (StyleNames.Title, "标题（Title）"), (StyleNames.HeadingOne, "标题 1"), (StyleNames.HeadingTwo, "标题 2"),
        (StyleNames.Office, StyleNames.Office), (StyleNames.IssueDate, StyleNames.IssueDate),
    ];

    /// <summary>What must be mended; empty when the template can be used.</summary>
    /// <param name="template">The .docx.</param>
    /// <param name="codes">The indicators there are.</param>
    /// <param name="library">The texts there are.</param>
    /// <exception cref="FormatException">Not a Word document.</exception>
    public static IReadOnlyList<ReportProblem> Run(Stream template, IReadOnlySet<string> codes, TextLibrary library)
    {
        var file = new MemoryStream();
        template.CopyTo(file);
        using var package = WordReport.Open(file);
        var main = package.MainDocumentPart!;
        var problems = Styles(main).ToList();
        var paragraphs = main.Document!.Body!.Descendants<Paragraph>().ToList();
        var styles = new StyleSheet(main);
        for (var i = 0; i < paragraphs.Count; i++)
        {
            problems.AddRange(Tokens(paragraphs[i], i + 1, codes, library));
            problems.AddRange(Numbering(paragraphs[i], i + 1, styles));
        }
        if (!paragraphs.Any(p => styles.Is(p, StyleNames.Title)))
            problems.Add(new ReportProblem("全文", "没有用“标题”样式的段落，不知道哪一段是标题"));
        return problems;
    }

    private static IEnumerable<ReportProblem> Styles(MainDocumentPart main)
    {
        var present = (main.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? []).Select(s => s.StyleName?.Val?.Value).OfType<string>()
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Needed.Where(n => !present.Contains(n.Name)).Select(n => new ReportProblem("样式", $"缺少样式“{n.Chinese}”，请在原模板上修改，不要新建文档"));
    }

    private static IEnumerable<ReportProblem> Tokens(Paragraph paragraph, int number, IReadOnlySet<string> codes, TextLibrary library)
    {
        var text = new RunSpan((Paragraph)paragraph.CloneNode(true)).Text;
        var rest = text;
        foreach (Match match in InlineFiller.TokenPattern().Matches(text))
        {
            rest = rest.Replace(match.Value, "", StringComparison.Ordinal);
            var where = InlineFiller.Where(number, text, match.Index);
            foreach (var what in Faults(match.Groups["text"].Value, match.Length == text.Trim().Length, codes, library))
                yield return new ReportProblem(where, what);
        }
        if (Brace().Match(rest) is { Success: true } brace)
            yield return new ReportProblem(InlineFiller.Where(number, text, Math.Max(0, text.IndexOf(brace.Value, StringComparison.Ordinal))),
                "标记断开了：“{{”和“}}”要成对，中间不能换段、不能插入别的内容");
    }

    private static IEnumerable<string> Faults(string text, bool isAlone, IReadOnlySet<string> codes, TextLibrary library)
    {
        var token = TokenParser.Parse(text);
        if (token is ReportToken.Unknown unknown)
            yield return unknown.Reason;
        if (token.IsBlock && !isAlone)
            yield return $"“{text.Trim()}”须单独成段";
        if (token is ReportToken.Library topic && !library.Topics.ContainsKey(topic.Topic))
            yield return $"文库里没有“{topic.Topic}”这个题目，现有：{string.Join('、', library.Topics.Keys)}";
        foreach (var figure in token.Named.Where(f => !codes.Contains(f.Code)).Select(f => f.Code).Distinct())
            yield return $"没有代码为“{figure}”的指标";
    }

    /// <summary>Headings carry their numbers as text; Word's own numbering is not there when the text is edited line by line.</summary>
    private static IEnumerable<ReportProblem> Numbering(Paragraph paragraph, int number, StyleSheet styles)
    {
        var isHeading = styles.Is(paragraph, StyleNames.HeadingOne) || styles.Is(paragraph, StyleNames.HeadingTwo);
        var text = paragraph.InnerText.Trim();
        if (isHeading && text.Length > 0 && LineStyles.Of(text) == LineStyle.Body)
            yield return new ReportProblem($"第{number}段“{text[..Math.Min(20, text.Length)]}”",
                "标题要写上“一、”“（一）”这样的编号，末尾不加标点，不超过40字；不要用 Word 的自动编号");
    }

    [GeneratedRegex(@"\{\{|\}\}|[｛｝]|\{(?=[A-Z\u4e00-\u9fff])|(?<=[A-Z0-9\u4e00-\u9fff])\}")]
    private static partial Regex Brace();
}
