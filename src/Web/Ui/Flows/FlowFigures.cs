using Wengang.App.Monitoring.Flows;

namespace Wengang.Web.Ui.Flows;

/// <summary>The numbers of the flow of workers, and the drawing of them.</summary>
/// <param name="Now">Everyone in work.</param>
/// <param name="Before">The same at the moment that is compared with; null for none.</param>
/// <param name="Townships">Code and name in the county's order.</param>
/// <param name="ListOf">The address of the list of a part.</param>
public sealed record FlowFigures(
    IReadOnlyList<FlowPerson> Now, IReadOnlyList<FlowPerson>? Before, IReadOnlyList<(string Code, string Name)> Townships, Func<FlowChoice, string> ListOf)
{
    private const int ProvincesDrawn = 6;

    /// <summary>What is shown for a cell the sheet left empty.</summary>
    public const string Unknown = "未填";

    public FlowPart All => Part("合计", "", new FlowChoice());

    /// <summary>By destination, from near to far.</summary>
    public IReadOnlyList<FlowPart> Destinations => Of(null);

    public IReadOnlyList<FlowTownship> ByTownship =>
        [.. Townships.Select(t => new FlowTownship(t.Name, Of(t.Code), Part(t.Name, "", new FlowChoice(t.Code))))];

    /// <summary>Other provinces, the largest first.</summary>
    public IReadOnlyList<FlowPart> Provinces => Ranked(
        p => p.Destination == WorkDestination.OtherProvince ? p.Province ?? "" : null, text => new FlowChoice(Destination: WorkDestination.OtherProvince, Province: text));

    /// <summary>Industries, the largest first; a single line when no sheet names any.</summary>
    public IReadOnlyList<FlowPart> Industries => Ranked(p => p.Industry ?? "", text => new FlowChoice(Industry: text));

    public RibbonChart Chart
    {
        get
        {
            var top = Provinces.Where(p => p.Name != Unknown).Take(ProvincesDrawn).Select(p => p.Name).ToList();
            var ends = Ends(top).ToList();
            var links = Townships.SelectMany((t, from) => ends.Select((end, to) => new RibbonLink(
                from, to, Now.Count(p => p.Township == t.Code[..9] && end.Takes(p)), ListOf(end.Choice with { Township = t.Code }))));
            return new RibbonChart([.. Townships.Select(t => (t.Name, ListOf(new FlowChoice(t.Code))))], [.. ends.Select(e => (e.Name, e.Style, ListOf(e.Choice)))], [.. links]);
        }
    }

    private static IEnumerable<(string Name, string Style, FlowChoice Choice, Func<FlowPerson, bool> Takes)> Ends(List<string> provinces)
    {
        foreach (var entry in WorkDestinations.List.Entries)
        {
            var choice = new FlowChoice(Destination: entry.Value);
            if (entry.Value != WorkDestination.OtherProvince)
            {
                yield return (entry.Name, "to-" + entry.Code, choice, choice.Takes);
                continue;
            }

            foreach (var province in provinces)
            {
                var there = choice with { Province = province };
                yield return (province, "to-" + entry.Code, there, there.Takes);
            }

            yield return ("其他省份", "to-" + entry.Code, choice, p => choice.Takes(p) && !provinces.Contains(p.Province ?? ""));
        }
    }

    private IReadOnlyList<FlowPart> Of(string? township) =>
        [.. WorkDestinations.List.Entries.Select(e => Part(e.Name, "to-" + e.Code, new FlowChoice(township, e.Value)))];

    private FlowPart Part(string name, string style, FlowChoice choice) => new(name, style, Now.Count(choice.Takes), Before?.Count(choice.Takes), ListOf(choice));

    private IReadOnlyList<FlowPart> Ranked(Func<FlowPerson, string?> of, Func<string, FlowChoice> choice)
    {
        Dictionary<string, int> Counts(IEnumerable<FlowPerson> people) => people.Select(of).OfType<string>().CountBy(text => text).ToDictionary();
        var (now, before) = (Counts(Now), Before is null ? null : Counts(Before));
        return [.. now.Keys.Union(before?.Keys ?? Enumerable.Empty<string>()).OrderBy(text => text.Length == 0).ThenByDescending(text => now.GetValueOrDefault(text))
            .ThenBy(text => text, StringComparer.Ordinal)
            .Select(text => new FlowPart(text.Length == 0 ? Unknown : text, "", now.GetValueOrDefault(text), before?.GetValueOrDefault(text), ListOf(choice(text))))];
    }
}
