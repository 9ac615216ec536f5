using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Wordprocessing;
using Wengang.App.Documents.Tokens;

namespace Wengang.App.Documents.Filling;

/// <summary>Fills tokens inside paragraphs and keeps their formatting.</summary>
internal static partial class InlineFiller
{
    public static void Fill(ReportDocument document)
    {
        foreach (var root in document.Roots)
        {
            foreach (var (paragraph, number) in root.Descendants<Paragraph>().Select((p, i) => (p, i + 1)).ToList())
            {
                if (paragraph.InnerText.Contains("{{", StringComparison.Ordinal) || paragraph.InnerText.Contains("}}", StringComparison.Ordinal))
                    Fill(document, paragraph, number);
            }
        }
    }

    private static void Fill(ReportDocument document, Paragraph paragraph, int number)
    {
        var span = new RunSpan(paragraph);
        var tokens = TokenPattern().Matches(span.Text);
        var rest = TokenPattern().Replace(span.Text, "");
        if (rest.Contains("{{", StringComparison.Ordinal) || rest.Contains("}}", StringComparison.Ordinal))
            document.Report(Where(number, span.Text, 0), "有不成对的“{{”或“}}”，这一处没有替换");
        var rendered = tokens.Select(token => document.Renderer.Render(
            TokenParser.Parse(token.Groups["text"].Value),
            token.Groups["text"].Value.Trim(),
            lack => document.Report(Where(number, span.Text, token.Index), lack))).ToList();
        for (var i = tokens.Count - 1; i >= 0; i--)
        {
            var pieces = rendered[i];
            new RunSpan(paragraph).Replace(tokens[i].Index, tokens[i].Length, properties =>
                pieces.Select(piece => FigureControl.Create(piece, document.NextId(), properties)));
        }
    }

    /// <summary>A place for people: the number of the paragraph and the words around.</summary>
    internal static string Where(int paragraph, string text, int index)
    {
        var start = Math.Max(0, index - 30);
        return $"第{paragraph}段“{(start > 0 ? "…" : "")}{text[start..Math.Min(text.Length, index + 24)]}…”";
    }

    [GeneratedRegex(@"\{\{(?<text>[^{}]*)\}\}")]
    internal static partial Regex TokenPattern();
}
