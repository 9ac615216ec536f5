using System.Globalization;
using Wengang.App.Dossiers.Listing;
using Wengang.App.People.Searching;
using Wengang.Rules.Values;

namespace Wengang.Web.Pages.People;

/// <summary>A list of people as its address says it: filter, order, columns. No identity number or phone is ever taken from or put into one.</summary>
public sealed class ListAddress
{
    public ListAddress(IQueryCollection query)
    {
        var words = Text(query, "q");
        HidesNumber = SearchWords.Parse(words)?.IsSecret == true;
        var region = Text(query, "r");
        Filter = new PeopleFilter
        {
            Words = HidesNumber ? null : words,
            Region = region is { Length: 9 or 12 } && region.All(char.IsAsciiDigit) ? region : null,
            Type = Pick(HouseholdTypes.List, Text(query, "type")), TargetOnly = Text(query, "type") == "target", Monitor = Pick(MonitorCategories.List, Text(query, "monitor")),
            Labour = Pick(LabourCapacities.List, Text(query, "labour")), Work = Pick(WorkStates.List, Text(query, "work")), Sex = Pick(Sexes.List, Text(query, "sex")),
            AgeFrom = Age(query, "from"), AgeTo = Age(query, "to"), Sort = Enum.TryParse<PeopleSort>(Text(query, "sort"), true, out var sort) ? sort : PeopleSort.Place,
        };
        Columns = PeopleColumn.Choose([.. query["c"].OfType<string>()]);
        HasOwnColumns = query["c"].Count > 0;
    }

    public PeopleFilter Filter { get; }

    public IReadOnlyList<PeopleColumn> Columns { get; }

    public bool HasOwnColumns { get; }

    /// <summary>Whether somebody typed a number into the address itself; it is passed over.</summary>
    public bool HidesNumber { get; }

    public bool IsFiltered => Filter with { Sort = PeopleSort.Place } != new PeopleFilter();

    /// <summary>The address, to which a page number can be added.</summary>
    public string Address => "/people?" + string.Join('&', Parts().Select(p => $"{p.Key}={Uri.EscapeDataString(p.Value)}"));

    /// <summary>The filter in words.</summary>
    /// <param name="place">Name of a region.</param>
    public string Words(Func<string, string> place)
    {
        string?[] words =
        [
            Filter.Words is { } said ? $"“{said}”" : null, Filter.Region is { } region ? place(region.PadRight(12, '0')) : null, Filter.TargetOnly ? "脱贫人口和监测对象" : null,
            Filter.Type is { } type ? HouseholdTypes.List.NameOf(type) : null, Filter.Monitor is { } monitor ? MonitorCategories.List.NameOf(monitor) : null,
            Filter.Labour is { } labour ? LabourCapacities.List.NameOf(labour) : null, Filter.Work is { } work ? WorkStates.List.NameOf(work) : null,
            Filter.Sex is { } sex ? Sexes.List.NameOf(sex) : null, AgeWords(),
        ];
        var all = words.OfType<string>().ToList();
        return all.Count == 0 ? "全部在册人员" : string.Join('，', all);
    }

    private IEnumerable<(string Key, string Value)> Parts()
    {
        (string Key, string? Value)[] parts =
        [
            ("q", Filter.Words), ("r", Filter.Region), ("type", Filter.TargetOnly ? "target" : Code(HouseholdTypes.List, Filter.Type)), ("monitor", Code(MonitorCategories.List, Filter.Monitor)),
            ("labour", Code(LabourCapacities.List, Filter.Labour)), ("work", Code(WorkStates.List, Filter.Work)), ("sex", Code(Sexes.List, Filter.Sex)),
            ("from", Filter.AgeFrom?.ToString(CultureInfo.InvariantCulture)), ("to", Filter.AgeTo?.ToString(CultureInfo.InvariantCulture)),
            ("sort", Filter.Sort == PeopleSort.Place ? null : Filter.Sort.ToString().ToLowerInvariant()),
            .. HasOwnColumns ? Columns.Select(c => ("c", (string?)c.Key)) : [],
        ];
        return parts.Where(p => p.Value is not null).Select(p => (p.Key, p.Value!));
    }

    private string? AgeWords() => (Filter.AgeFrom, Filter.AgeTo) switch
    {
        (null, null) => null,
        ({ } from, null) => $"{from}岁以上（含）",
        (null, { } to) => $"{to}岁以下（含）",
        var (from, to) => $"{from}—{to}岁",
    };

    private static string? Text(IQueryCollection query, string key) => query[key].ToString().Trim() is { Length: > 0 and <= 100 } text ? text : null;

    private static int? Age(IQueryCollection query, string key) =>
        int.TryParse(Text(query, key), NumberStyles.None, CultureInfo.InvariantCulture, out var age) && age <= 120 ? age : null;

    private static T? Pick<T>(CodeList<T> list, string? code)
        where T : struct => list.Entries.Where(e => e.Code == code).Select(e => (T?)e.Value).FirstOrDefault();

    private static string? Code<T>(CodeList<T> list, T? value)
        where T : struct => value is { } v ? list.CodeOf(v) : null;
}
