using System.Text.Json;

namespace Wengang.App.Documents.Linting;

/// <summary>The words by which a text speaks of figures; data, so that another county can add its own.</summary>
/// <param name="Populations">Words for each population, most specific first.</param>
/// <param name="FlowVerbs">Words of things counted over a period.</param>
/// <param name="Periods">Words that name a period.</param>
/// <param name="Sources">Words that name a source.</param>
/// <param name="RatesAtMost100">Rates that cannot pass 100 %.</param>
/// <param name="QuietUnits">Units of many things: nothing is said of their numbers when the sentence speaks of no figure counted in them.</param>
/// <param name="PlanWords">Words before a number that make it a plan.</param>
/// <param name="PlanSections">Words in the heading of sections that speak of plans.</param>
/// <param name="Figures">Words for each figure.</param>
internal sealed record FigureKeywords(
    IReadOnlyDictionary<string, string[]> Populations,
    string[] FlowVerbs,
    string[] Periods,
    string[] Sources,
    string[] RatesAtMost100,
    string[] QuietUnits,
    string[] PlanWords,
    string[] PlanSections,
    IReadOnlyList<FigureWords> Figures)
{
    public static FigureKeywords Default { get; } = Read();

    /// <summary>The population a text names; null when it names none.</summary>
    public string? PopulationOf(string text) =>
        Populations.FirstOrDefault(p => p.Value.Any(word => text.Contains(word, StringComparison.Ordinal))).Key;

    private static FigureKeywords Read()
    {
        using var file = typeof(FigureKeywords).Assembly.GetManifestResourceStream("keywords.json")!;
        return JsonSerializer.Deserialize<FigureKeywords>(file, JsonSerializerOptions.Web)!;
    }
}

/// <summary>Words for one figure.</summary>
/// <param name="Code">Indicator code, two joined by / for a percentage, by &lt; or &gt; for the bounds of one found in a sample.</param>
/// <param name="Units">Units it is counted in.</param>
/// <param name="Population">Whom it counts; null when it does not matter.</param>
/// <param name="Kind">flow when counted over a period, constant when it does not depend on a date, else null.</param>
/// <param name="Topic">One of them must stand in the sentence or what leads to it.</param>
/// <param name="Local">One of them must stand near the number.</param>
/// <param name="Not">None of them may stand near the number.</param>
/// <param name="With">One of them must stand in the sentence; null when nothing more is needed.</param>
internal sealed record FigureWords(
    string Code, string[] Units, string? Population, string? Kind, string[] Topic, string[] Local, string[] Not, string[]? With = null)
{
    public bool IsFlow => Kind == "flow";

    public bool IsStock => Kind is null;
}
