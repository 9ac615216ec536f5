using Wengang.App.Data;
using Wengang.Rules.Policies;
using Wengang.Rules.Values;

namespace Wengang.App.Policies.Reading;

/// <summary>A version of a work spell: these particulars held for the months at whose end the version was valid.</summary>
internal sealed record SpellRow(
    long Id, long PersonId, Period StartMonth, Period? EndMonth, DateOnly ValidFrom, DateOnly? ValidTo, WorkRegion Region, string? Province, string? City, string? Employer, DateOnly ObservedOn)
{
    private static readonly int[] Areas = [AreaSet.Township, AreaSet.County, AreaSet.InProvince, AreaSet.Outside, AreaSet.Abroad];

    /// <summary>
    /// The stretch of the version. A month belongs to the version that was valid at its end; the month in which the spell ended belongs to it
    /// as soon as it was valid on any later day than the first (the rule of figure SUB-001).
    /// </summary>
    public SpellFact Fact(FactSource source)
    {
        var first = ValidFrom == Data.Fact.Always || Period.Of(ValidFrom) < StartMonth ? StartMonth : Period.Of(ValidFrom);
        var last = ValidTo is not { } cut ? (Period?)null : EndMonth == Period.Of(cut) && cut.Day > 1 ? EndMonth : Period.Of(cut).Previous;
        var ends = EndMonth is { } end && !(last < end);
        var to = ends ? EndMonth : last;
        return new SpellFact
        {
            From = first.FirstDay, To = to?.LastDay ?? DateOnly.MaxValue, EndKnownByMonth = ends, Areas = Areas[(int)Region], Province = Province is null ? null : Provinces.Find(Province) ?? Province,
            City = City, Employer = Employer, Source = source,
        };
    }
}
