namespace Wengang.App.Documents.Tokens;

/// <summary>A figure, or one figure as a percentage of another (<c>SHOP-006/SHOP-005</c>).</summary>
internal sealed record FigureExpression(FigureRef Figure, FigureRef? Base)
{
    public IEnumerable<FigureRef> Named => Base is null ? [Figure] : [Figure, Base];

    /// <summary>Null when the text is not an expression.</summary>
    public static FigureExpression? Parse(string text)
    {
        var sides = HalfWidth.Of(text).Split('/');
        if (sides.Length > 2 || FigureRef.Parse(sides[0]) is not { } figure)
            return null;
        if (sides.Length == 1)
            return new FigureExpression(figure, null);
        return FigureRef.Parse(sides[1]) is { } of ? new FigureExpression(figure, of) : null;
    }
}
