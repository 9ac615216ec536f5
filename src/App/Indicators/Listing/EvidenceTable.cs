namespace Wengang.App.Indicators.Listing;

/// <summary>How the rows behind a figure are shown as a list; township, village, amount and source are added to every list.</summary>
/// <param name="Headings">Chinese headings of the cells of each line.</param>
/// <param name="Read">Reads the lines: one for each row of evidence.</param>
public sealed record EvidenceTable(IReadOnlyList<string> Headings, Func<EvidenceRequest, IEnumerable<EvidenceLine>> Read)
{
    /// <summary>
    /// How many of the first cells name a thing, so that it is known again at another date; 0 where what is counted are people of the register.
    /// </summary>
    public int KeyCells { get; init; }
}
