using Wengang.App.Data;

namespace Wengang.App.Indicators.Listing;

/// <summary>A part of the people or things behind a figure, to be looked at.</summary>
/// <param name="Figure">Code and name.</param>
/// <param name="AsOf">The figure's date.</param>
/// <param name="Headings">Chinese headings.</param>
/// <param name="Township">Whose list: the township's name; null for the county.</param>
/// <param name="Rows">The part, in the order of the divisions.</param>
/// <param name="Count">How many rows the whole list has.</param>
/// <param name="Amount">The sum of the whole list: the figure, or the numerator of a percentage.</param>
public sealed record EvidenceList(
    Indicator Figure, DateOnly AsOf, IReadOnlyList<string> Headings, string? Township, IReadOnlyList<EvidenceRow> Rows, int Count, long Amount)
{
    /// <summary>The list with masked identity numbers.</summary>
    /// <param name="db">Who asks.</param>
    /// <param name="indicator">The figure.</param>
    /// <param name="choice">Which list of it; the code is not looked at.</param>
    /// <param name="skip">How many rows to leave out at the start.</param>
    /// <param name="take">How many to read at most; null for all that follow.</param>
    /// <exception cref="ArgumentException">An unknown township.</exception>
    public static EvidenceList Of(Db db, Indicator indicator, EvidenceChoice choice, int skip = 0, int? take = null)
    {
        var reader = new EvidenceReader(db, indicator, choice, fullIdentity: false);
        return new EvidenceList(
            indicator, choice.AsOf, reader.Headings, reader.Township, [.. take is { } count ? reader.Stretch(skip, count) : reader.All().Skip(skip)], reader.Count, reader.Amount);
    }
}
