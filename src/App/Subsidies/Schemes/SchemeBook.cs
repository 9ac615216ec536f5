using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Indicators.Caching;
using Wengang.App.Subsidies.Claims;
using Wengang.Rules.Subsidies.Flow;

namespace Wengang.App.Subsidies.Schemes;

/// <summary>The schemes of a county: those that come with the program, with what the county set from a day on (settings under "subsidies scheme:").</summary>
public sealed class SchemeBook
{
    private const string Prefix = "subsidies scheme:";
    private const string Iso = "yyyy-MM-dd";

    private readonly Dictionary<string, SubsidyScheme> byCode;

    private SchemeBook(IEnumerable<SubsidyScheme> schemes)
    {
        All = [.. schemes];
        byCode = All.ToDictionary(s => s.Code);
    }

    /// <summary>As the program comes.</summary>
    public static SchemeBook Delivered { get; } = new(Load());

    public IReadOnlyList<SubsidyScheme> All { get; }

    /// <exception cref="ArgumentException">No such scheme; the message is for the user.</exception>
    public SubsidyScheme this[string code] => byCode.TryGetValue(code, out var scheme) ? scheme : throw new ArgumentException($"没有代码为“{code}”的补贴项目。");

    public SubsidyScheme? Find(string? code) => code is null ? null : byCode.GetValueOrDefault(code);

    /// <summary>The flow with which a claim began.</summary>
    public ClaimFlow FlowOf(SubsidyClaim claim) => this[claim.Scheme].FlowOn(claim.AppliedOn);

    /// <summary>The schemes of this database in one statement.</summary>
    public static SchemeBook Read(Db db)
    {
        var set = db.Set<Setting>().AsNoTracking().Where(s => s.Key.StartsWith(Prefix)).AsEnumerable().Select(s => (Key: s.Key[Prefix.Length..].Split(' '), s.Value))
            .ToLookup(s => s.Key[0], s => (DateOnly.ParseExact(s.Key[1], Iso, CultureInfo.InvariantCulture), s.Value));
        return set.Count == 0 ? Delivered : new SchemeBook(Delivered.All.Select(s => set.Contains(s.Code) ? Changed(s, set[s.Code]) : s));
    }

    /// <summary>The same, as far as it is kept since the last change of the data.</summary>
    public static SchemeBook Known(Db db) => FigureCache.Of(db).Get(typeof(SchemeBook), () => Read(db));

    /// <summary>Under which key of the settings lies what is set for a scheme from a day on.</summary>
    internal static string Key(string code, DateOnly from) => Prefix + code + " " + from.ToString(Iso, CultureInfo.InvariantCulture);

    private static SubsidyScheme Changed(SubsidyScheme scheme, IEnumerable<(DateOnly From, string Json)> changes)
    {
        var terms = scheme.Terms.ToList();
        foreach (var (from, json) in changes.OrderBy(c => c.From))
        {
            using var document = JsonDocument.Parse(json);
            terms[^1] = terms[^1] with { To = from.AddDays(-1) };
            terms.Add(SchemeText.Terms(document.RootElement, scheme.Code, from));
        }

        return scheme with { Terms = terms };
    }

    private static List<SubsidyScheme> Load()
    {
        using var stream = typeof(SchemeBook).Assembly.GetManifestResourceStream("schemes.json")!;
        using var json = JsonDocument.Parse(stream);
        return [.. json.RootElement.GetProperty("schemes").EnumerateArray().Select(SchemeText.Read)];
    }
}
