namespace Wengang.App.Documents.Tokens;

/// <summary>What stands between <c>{{</c> and <c>}}</c> in a template; the set is closed.</summary>
internal abstract record ReportToken
{
    private ReportToken()
    {
    }

    /// <summary>Takes a paragraph of its own and may become many.</summary>
    public bool IsBlock => this is Library or Annex or AnnexList;

    /// <summary>The figures it names; those of library texts stand in the library.</summary>
    public IEnumerable<FigureRef> Named => this switch
    {
        Figure figure => figure.Expression.Named,
        Change change => [change.Of, change.Of with { Date = change.Base }],
        CutOff cutOff => [cutOff.Of],
        Interval interval => interval.Of.Named,
        Listing listing => listing.Of,
        Population population => [population.Of],
        Annex annex => annex.Columns.SelectMany(c => c.Expression.Named),
        _ => [],
    };

    internal sealed record Figure(FigureExpression Expression) : ReportToken;

    internal sealed record Change(FigureRef Of, RelativeDate Base, bool AsGrowth) : ReportToken;

    /// <summary>Within what a percentage found in a sample lies with 95 % confidence.</summary>
    internal sealed record Interval(FigureExpression Of) : ReportToken;

    /// <summary>Name and number of each figure that is not zero, the largest first.</summary>
    internal sealed record Listing(IReadOnlyList<FigureRef> Of) : ReportToken;

    internal sealed record CutOff(FigureRef Of) : ReportToken;

    internal sealed record Population(FigureRef Of) : ReportToken;

    /// <summary>A number that no figure stands behind, and where it is from.</summary>
    internal sealed record Manual(string Text, string Source) : ReportToken;

    internal sealed record Word(string Name) : ReportToken;

    internal sealed record Library(string Topic) : ReportToken;

    internal sealed record Annex(string Title, IReadOnlyList<AnnexColumn> Columns) : ReportToken;

    internal sealed record AnnexList : ReportToken;

    internal sealed record Unknown(string Reason) : ReportToken;
}

/// <summary>A column of an annex table; without a heading the figure's own name is used.</summary>
internal sealed record AnnexColumn(FigureExpression Expression, string? Heading);
