using System.Globalization;

namespace Wengang.App.Documents.Tokens;

/// <summary>Asks the source once for each figure and date of a report.</summary>
internal sealed class FigureReader(FigureSource source, DateOnly asOf)
{
    private readonly Dictionary<(string, DateOnly), ReportFigure?> asked = [];

    public DateOnly AsOf => asOf;

    public ReportFigure? Get(FigureRef figure) => Get(figure.Code, figure.Date.On(asOf));

    public ReportFigure? Get(string code, DateOnly date)
    {
        if (!asked.TryGetValue((code, date), out var found))
        {
            asked[(code, date)] = found = source(code, date);
            if (found is not null)
                asked.TryAdd((code, found.AsOf), found);
        }
        return found;
    }

    /// <summary>The tag of an expression, by the figures' own cut-off dates; null with the reason when a figure is not to be had.</summary>
    public (FigureTag? Tag, string Lack) Tag(FigureExpression expression)
    {
        if (Lack(expression.Figure) is { } lack)
            return (null, lack);
        var figure = Get(expression.Figure)!;
        var tag = new FigureTag(figure.Code, figure.AsOf);
        if (expression.Base is not { } other)
            return (tag, "");
        if (Lack(other) is { } otherLack)
            return (null, otherLack);
        var of = Get(other)!;
        return of.Value == 0
            ? (null, $"{of.Code} 为0，不能作分母")
            : (tag with { Operation = FigureTag.Ratio, OtherCode = of.Code, OtherAsOf = of.AsOf }, "");
    }

    /// <summary>Whether every figure is known and there is only nothing to divide by: an average of no cases, a percentage of nobody.</summary>
    public bool IsOfNothing(FigureExpression expression) => expression.Named.All(f => Get(f) is not null) && Tag(expression).Tag is null;

    public decimal? Evaluate(FigureTag tag) => tag.Evaluate(Get);

    /// <summary>Why a figure cannot be quoted; null when it can.</summary>
    public string? Lack(FigureRef figure)
    {
        var day = ChineseDate.Long(figure.Date.On(asOf));
        return Get(figure) switch
        {
            null => $"没有指标 {figure.Code} 在{day}的数",
            { Value: null } found => $"{figure.Code}（{found.Name}）在{ChineseDate.Long(found.AsOf)}无法计算",
            _ => null,
        };
    }

    /// <summary>The digits to write: fixed decimals for percentages of ours, the figure's decimals else, no thousands separators.</summary>
    public string Write(FigureTag tag)
    {
        var decimals = tag.IsComputedPercent ? FigureTag.RatioDecimals : Get(tag.Code, tag.AsOf)!.Decimals;
        return Math.Abs(Evaluate(tag)!.Value).ToString("F" + decimals, CultureInfo.InvariantCulture);
    }
}
