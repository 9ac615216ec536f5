using System.Globalization;
using Wengang.App.Data;
using Wengang.App.Indicators.Caching;
using Wengang.App.Indicators.Listing;
using Wengang.Rules.Changes;

namespace Wengang.App.Indicators.Changes;

/// <summary>Names those behind the reasons of a change; identity numbers are masked.</summary>
public static class ChangeLines
{
    /// <summary>The lines of <paramref name="entries"/>, in their order.</summary>
    /// <param name="people">Who the people are, by key: the module that keeps the register reads them.</param>
    public static IReadOnlyList<ChangeLine> Of(Db db, Indicator indicator, IReadOnlyList<ChangeEntry> entries, Func<Db, IReadOnlyCollection<long>, IReadOnlyDictionary<long, ChangedPerson>> people)
    {
        ArgumentNullException.ThrowIfNull(people);
        var keys = indicator.Table.KeyCells > 0 ? [] : entries.Select(e => Key(e.Subject)).OfType<long>().Distinct().ToList();
        var known = keys.Count == 0 ? new Dictionary<long, ChangedPerson>() : people(db, keys);
        var places = new Places(db, FigureCache.Of(db));
        return [.. entries.Select(e => Line(indicator, e, Key(e.Subject) is { } key ? known.GetValueOrDefault(key) : null, places))];
    }

    private static ChangeLine Line(Indicator indicator, ChangeEntry entry, ChangedPerson? person, Places places)
    {
        var township = places[entry.Township + "000"].Township ?? entry.Township + "000";
        var name = indicator.Table.KeyCells > 0 ? entry.Subject.Replace(ChangeRows.Separator, ' ') : person?.Name ?? "（不在本辖区或人口信息中）";
        return new ChangeLine(
            entry, person?.Id, name, person?.IdentityMasked ?? "", township, person is null ? null : places[person.RegionCode].Village, ChangeParts.Reason(indicator, entry));
    }

    private static long? Key(string subject) => long.TryParse(subject, NumberStyles.None, CultureInfo.InvariantCulture, out var key) ? key : null;
}
