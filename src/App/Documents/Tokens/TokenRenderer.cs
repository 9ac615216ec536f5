using Wengang.Rules.Reports;

namespace Wengang.App.Documents.Tokens;

/// <summary>Turns tokens inside a sentence into words and numbers; what is lacking becomes 【缺：…】 and a problem.</summary>
internal sealed class TokenRenderer(ReportContext context, FigureReader figures)
{
    public FigureReader Figures => figures;

    /// <param name="token">A token that is not a block.</param>
    /// <param name="text">The token as written, to show when it cannot be filled.</param>
    /// <param name="lacks">Receives the reason when something is lacking.</param>
    public IReadOnlyList<Piece> Render(ReportToken token, string text, Action<string> lacks)
    {
        var (pieces, lack) = token switch
        {
            ReportToken.Figure figure => Number(figure.Expression),
            ReportToken.Change change => Change(change),
            ReportToken.Interval interval => Interval(interval.Of),
            ReportToken.Listing listing => Listing(listing.Of),
            ReportToken.CutOff cutOff => Quote(cutOff.Of, found => "截至" + ChineseDate.Long(found.AsOf)),
            ReportToken.Population population => Quote(population.Of, found => found.Population),
            ReportToken.Manual manual => ([new Piece(manual.Text, Source: manual.Source)], null),
            ReportToken.Word word => (Plain(Word(word.Name)), null),
            ReportToken.Unknown unknown => ([], unknown.Reason),
            _ => ([], "这个标记须单独成段"),
        };
        if (lack is null)
            return pieces;
        lacks(lack);
        return Plain($"【缺：{text}】");
    }

    private (IReadOnlyList<Piece>, string?) Number(FigureExpression expression)
    {
        var (tag, lack) = figures.Tag(expression);
        return tag is null ? ([], lack) : ([Tagged(tag)], null);
    }

    private (IReadOnlyList<Piece>, string?) Interval(FigureExpression expression)
    {
        var (tag, lack) = figures.Tag(expression);
        if (tag is null)
            return ([], lack);
        var (lower, upper) = (tag with { Operation = FigureTag.Lower }, tag with { Operation = FigureTag.Upper });
        return figures.Evaluate(lower) is null
            ? ([], $"{tag.Code} 不是 {tag.OtherCode} 的一部分，不能算区间")
            : ([Tagged(lower), new Piece("％至"), Tagged(upper), new Piece("％")], null);
    }

    private (IReadOnlyList<Piece>, string?) Listing(IReadOnlyList<FigureRef> of)
    {
        if (of.Select(figures.Lack).OfType<string>().FirstOrDefault() is { } lack)
            return ([], lack);
        var found = of.Select(f => figures.Get(f)!).ToList();
        var named = found.Where(f => f.Value != 0).OrderByDescending(f => f.Value).ToList();
        return named.Count == 0 ? (Plain("均为0" + found[0].Unit), null) : ([.. named.SelectMany((f, i) => new[]
        {
            new Piece((i == 0 ? "" : "、") + f.ShortName), Tagged(new FigureTag(f.Code, f.AsOf)), new Piece(f.Unit),
        })], null);
    }

    private (IReadOnlyList<Piece>, string?) Quote(FigureRef figure, Func<ReportFigure, string> words) =>
        figures.Get(figure) is { } found ? (Plain(words(found)), null) : ([], figures.Lack(figure));

    private (IReadOnlyList<Piece>, string?) Change(ReportToken.Change change)
    {
        var before = change.Of with { Date = change.Base };
        if ((figures.Lack(change.Of) ?? figures.Lack(before)) is { } lack)
            return ([], lack);
        var now = figures.Get(change.Of)!;
        var then = figures.Get(before)!;
        var operation = change.AsGrowth ? FigureTag.Growth : FigureTag.Change;
        var tag = new FigureTag(now.Code, now.AsOf, operation, then.Code, then.AsOf);
        var phrase = change.Base.Phrase(figures.AsOf);
        return figures.Evaluate(tag) switch
        {
            null => ([], $"{then.Code} 在{ChineseDate.Long(then.AsOf)}为0，不能算增长率"),
            0 => (Plain($"与{phrase}持平"), null),
            { } difference => ([new Piece($"比{phrase}{Verb(now, operation, difference)}"), Tagged(tag), new Piece(Unit(now, operation))], null),
        };
    }

    private static string Verb(ReportFigure figure, char operation, decimal difference) => (operation, figure.Unit, difference > 0) switch
    {
        (FigureTag.Growth, _, true) => "增长",
        (FigureTag.Growth, _, false) => "下降",
        (_, "%" or "％", true) => "提高",
        (_, "%" or "％", false) => "降低",
        (_, _, true) => "增加",
        _ => "减少",
    };

    private static string Unit(ReportFigure figure, char operation) =>
        operation == FigureTag.Growth ? "％" : figure.Unit is "%" or "％" ? "个百分点" : figure.Unit;

    private Piece Tagged(FigureTag tag) => new(figures.Write(tag), tag, $"{figures.Get(tag.Code, tag.AsOf)!.Name} {tag.AsOf:yyyy-MM-dd}");

    private string Word(string name) => name switch
    {
        "日期" => ChineseDate.Long(context.IssuedOn),
        "县名" => context.County,
        "全县" => context.Whole,
        "落款" => context.IssuingOffice,
        "期间" => context.Kind.Period(context.AsOf),
        "本年以来" => ChineseDate.Months(context.AsOf),
        "本月" => $"{context.AsOf.Month}月",
        "上月" => $"{context.AsOf.AddMonths(-1).Month}月",
        _ => $"{context.AsOf.Year - 1}年底",
    };

    private static Piece[] Plain(string text) => [new Piece(text)];
}
