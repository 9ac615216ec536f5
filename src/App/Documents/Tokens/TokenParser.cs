namespace Wengang.App.Documents.Tokens;

/// <summary>Reads the closed grammar of template tokens; total, every text gives a token.</summary>
internal static class TokenParser
{
    private static readonly char[] Separators = ['，', ',', '、'];
    private static readonly string[] Words = ["日期", "县名", "全县", "落款", "期间", "本年以来", "本月", "上月", "上年底"];

    public static ReportToken Parse(string text)
    {
        var trimmed = text.Replace('　', ' ').Trim();
        if (FigureExpression.Parse(trimmed) is { } expression)
            return new ReportToken.Figure(expression);
        if (Words.Contains(trimmed))
            return new ReportToken.Word(trimmed);
        if (trimmed == "附件说明")
            return new ReportToken.AnnexList();
        var space = trimmed.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? Unknown(trimmed) : Verb(trimmed[..space], trimmed[(space + 1)..].Trim(), trimmed);
    }

    private static ReportToken Verb(string verb, string rest, string whole) => verb switch
    {
        "变化" => Change(rest, false),
        "增长" => Change(rest, true),
        "截至" => FigureRef.Parse(rest) is { } figure ? new ReportToken.CutOff(figure) : BadFigure(rest),
        "口径" => FigureRef.Parse(rest) is { } figure ? new ReportToken.Population(figure) : BadFigure(rest),
        "区间" => FigureExpression.Parse(rest) is { Base: not null } ratio ? new ReportToken.Interval(ratio) : BadFigure(rest),
        "列举" => Listing(rest),
        "手填" => Manual(rest),
        "文库" => new ReportToken.Library(rest),
        "附表" => Annex(rest),
        _ => Unknown(whole),
    };

    private static ReportToken Manual(string rest)
    {
        var at = rest.IndexOf("来源", StringComparison.Ordinal);
        var (text, source) = at < 0 ? ("", "") : (rest[..at].Trim(' ', '，', ','), rest[(at + 2)..].Trim(' ', '：', ':'));
        return text.Length > 0 && source.Length > 0
            ? new ReportToken.Manual(text, source)
            : new ReportToken.Unknown("手填的数要写明来源，如“手填 326人 来源：县人社局7月报表”");
    }

    private static ReportToken Change(string rest, bool asGrowth)
    {
        var parts = rest.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length != 2 || !parts[1].StartsWith('比'))
            return new ReportToken.Unknown("应写成“变化 指标代码 比上年底”（或比上月底、比去年同期、比5月底）");
        if (FigureRef.Parse(parts[0]) is not { } figure)
            return BadFigure(parts[0]);
        return RelativeDate.Parse(HalfWidth.Of(parts[1][1..])) is { } date && parts[1].Length > 1
            ? new ReportToken.Change(figure, date, asGrowth)
            : new ReportToken.Unknown($"不认识日期“{parts[1][1..]}”，可写上年底、上季末、上月底、去年同期、5月底、5月31日");
    }

    private static ReportToken Listing(string rest)
    {
        var names = rest.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        var figures = names.Select(FigureRef.Parse).OfType<FigureRef>().ToList();
        return figures.Count == 0 || figures.Count < names.Length ? BadFigure(rest) : new ReportToken.Listing(figures);
    }

    private static ReportToken Annex(string rest)
    {
        var colon = rest.IndexOfAny(['：', ':']);
        var title = colon < 0 ? "分乡镇情况表" : rest[..colon].Trim();
        var columns = new List<AnnexColumn>();
        foreach (var part in rest[(colon + 1)..].Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var sides = part.Split(['=', '＝'], 2);
            if (FigureExpression.Parse(sides[0]) is not { } expression)
                return BadFigure(sides[0]);
            columns.Add(new AnnexColumn(expression, sides.Length == 2 ? sides[1].Trim() : null));
        }
        return columns.Count > 0 ? new ReportToken.Annex(title, columns) : new ReportToken.Unknown("附表没有写指标代码");
    }

    private static ReportToken.Unknown BadFigure(string text) =>
        new($"不认识指标“{text.Trim()}”，应写成 WORK-001 或 WORK-001@上年底（日期可写上年底、上季末、上月底、去年同期、5月底、5月31日）");

    private static ReportToken.Unknown Unknown(string text) =>
        new($"不认识标记“{text}”，可用：指标代码、变化、增长、截至、口径、区间、列举、手填、文库、附表、附件说明、{string.Join('、', Words)}");
}
