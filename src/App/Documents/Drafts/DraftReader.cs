using Wengang.App.Documents.Tokens;
using Wengang.Rules.Reports;

namespace Wengang.App.Documents.Drafts;

/// <summary>Reads the kept text of a report as it will be printed: every token a number that can be opened, or named as lacking.</summary>
public sealed class DraftReader(ReportContext context)
{
    private readonly TokenRenderer renderer = new(context, new FigureReader(context.Figures, context.AsOf));

    /// <summary>The lines of all sections.</summary>
    public IReadOnlyList<DraftLine> Read(IReadOnlyList<string> sections)
    {
        var lines = new List<DraftLine>();
        for (var section = 0; section < sections.Count; section++)
        {
            foreach (var line in sections[section].Split('\n').Where(l => l.Trim().Length > 0))
                lines.Add(new DraftLine(lines.Count + 1, section, LineStyles.Of(line), Pieces(line.Trim())));
        }
        return lines;
    }

    /// <summary>A single line, such as the title.</summary>
    public IReadOnlyList<DraftPiece> Pieces(string line)
    {
        var pieces = new List<DraftPiece>();
        var start = 0;
        foreach (var match in TokenText.Any().Matches(line).Cast<System.Text.RegularExpressions.Match>())
        {
            if (match.Index > start)
                pieces.Add(new DraftPiece(line[start..match.Index]));
            pieces.AddRange(match.Groups["text"].Success ? Rendered(match.Groups["text"].Value.Trim()) : [Literal(match)]);
            start = match.Index + match.Length;
        }
        if (start < line.Length)
            pieces.Add(new DraftPiece(line[start..]));
        return pieces;
    }

    /// <summary>The lines as a text that the linter can read.</summary>
    public static DocumentText ToText(IReadOnlyList<DraftLine> lines)
    {
        var section = "";
        return new DocumentText([.. lines.Select(line =>
        {
            section = line.Style == LineStyle.HeadingOne ? line.Text : section;
            return new DocumentParagraph(line.Number, line.Text, section, false, Spans(line));
        })]);
    }

    private static List<FigureSpan> Spans(DraftLine line)
    {
        var (spans, at) = (new List<FigureSpan>(), 0);
        foreach (var piece in line.Pieces)
        {
            if (piece.Tag is not null)
                spans.Add(new FigureSpan(at, piece.Text.Length, piece.Tag));
            at += piece.Text.Length;
        }
        return spans;
    }

    private IEnumerable<DraftPiece> Rendered(string token)
    {
        var parsed = TokenParser.Parse(token);
        if (parsed.IsBlock)
            return [new DraftPiece($"【{token}】", Lack: "文库和附表写在模板里，不能写在正文中")];
        string? lack = null;
        var pieces = renderer.Render(parsed, token, reason => lack = reason);
        return pieces.Select(p => new DraftPiece(p.Text, p.Tag?.ToString(), p.Tag?.Code, p.Tag?.AsOf ?? default, p.Title, p.Source, lack));
    }

    private static DraftPiece Literal(System.Text.RegularExpressions.Match match) => new(
        match.Value, Lack: TokenParser.Parse(match.Groups["literal"].Value.Split('|', '｜')[0]) is ReportToken.Unknown unknown ? unknown.Reason : "标记没有写完整，请重新保存");
}
