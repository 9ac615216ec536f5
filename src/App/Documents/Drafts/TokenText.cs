using System.Text.RegularExpressions;
using Wengang.App.Documents.Tokens;

namespace Wengang.App.Documents.Drafts;

/// <summary>
/// Figures in a text that people edit. It is kept as <c>{{WORK-001}}</c> and shown in the editor as 【WORK-001|外出务工人数：3721人】:
/// what stands before the bar counts, what stands behind it tells the reader and is written anew each time.
/// </summary>
public static partial class TokenText
{
    /// <summary>The form to edit.</summary>
    public static string ToEditor(string kept, ReportContext context)
    {
        var renderer = new TokenRenderer(context, new FigureReader(context.Figures, context.AsOf));
        return Kept().Replace(kept, match => ToEditor(match.Groups["text"].Value.Trim(), renderer));
    }

    /// <summary>The form to keep; what is no token stays as it was typed and is named when the text is read.</summary>
    public static string ToKept(string edited)
    {
        var lines = edited.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim(' ', '\t', '\u3000')).Where(line => line.Length > 0);
        return Shown().Replace(string.Join('\n', lines), match =>
        {
            var token = match.Groups["token"].Value.Trim();
            return TokenParser.Parse(token) is ReportToken.Unknown ? match.Value : "{{" + token + "}}";
        });
    }

    /// <summary>A token as it is put into the text from the list of figures.</summary>
    public static string Chosen(string token, ReportContext context) => ToEditor("{{" + token + "}}", context);

    /// <summary>Every figure and date that the tokens of the texts ask for, so that all can be computed at once.</summary>
    public static IReadOnlyList<(string Code, DateOnly AsOf)> Wanted(IEnumerable<string> texts, DateOnly asOf) =>
        [.. texts.SelectMany(text => Kept().Matches(text)).SelectMany(m => TokenParser.Parse(m.Groups["text"].Value).Named)
            .Select(f => (f.Code, f.Date.On(asOf))).Distinct()];

    /// <summary>Both forms, since a text may come from a template or from the editor.</summary>
    [GeneratedRegex(@"\{\{(?<text>[^{}\n]*)\}\}|【(?<literal>[^【】\n]*)】")]
    internal static partial Regex Any();

    private static string ToEditor(string token, TokenRenderer renderer)
    {
        var parsed = TokenParser.Parse(token);
        if (parsed is ReportToken.Manual)
        {
            return $"【{token}】";
        }

        string? lack = null;
        var words = string.Concat(renderer.Render(parsed, token, reason => lack = reason).Select(p => p.Text));
        var shown = lack is not null ? $"缺：{lack}" : parsed is ReportToken.Figure figure ? Named(figure.Expression, words, renderer) : words;
        return $"【{token}|{shown.Replace('【', '〔').Replace('】', '〕')}】";
    }

    private static string Named(FigureExpression expression, string number, TokenRenderer renderer)
    {
        var figure = renderer.Figures.Get(expression.Figure)!;
        var day = expression.Figure.Date.Phrase(renderer.Figures.AsOf);
        var name = figure.Name.Replace("（%）", "", StringComparison.Ordinal).Replace("其中：", "", StringComparison.Ordinal);
        var when = expression.Figure.Date.On(renderer.Figures.AsOf) == renderer.Figures.AsOf ? "" : day;
        return expression.Base is { } other
            ? $"{when}{name}占{renderer.Figures.Get(other)!.Name}：{number}％"
            : $"{when}{name}：{number}{(figure.Unit == "%" ? "％" : figure.Unit)}";
    }

    [GeneratedRegex(@"\{\{(?<text>[^{}\n]*)\}\}")]
    private static partial Regex Kept();

    [GeneratedRegex(@"【(?<token>[^【】|｜\n]*)([|｜][^【】\n]*)?】")]
    private static partial Regex Shown();
}
