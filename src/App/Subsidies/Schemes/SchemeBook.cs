using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Indicators.Caching;

namespace Wengang.App.Subsidies.Schemes;

/// <summary>The schemes of a county: those that come with the program, each replaced by what the county set (settings under "subsidies scheme:").</summary>
public sealed class SchemeBook
{
    internal const string Prefix = "subsidies scheme:";

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

    /// <summary>The schemes of this database in one statement.</summary>
    public static SchemeBook Read(Db db)
    {
        var set = db.Set<Setting>().AsNoTracking().Where(s => s.Key.StartsWith(Prefix)).AsEnumerable().ToDictionary(s => s.Key[Prefix.Length..], s => s.Value);
        return set.Count == 0 ? Delivered : new SchemeBook(
            Delivered.All.Where(s => !set.ContainsKey(s.Code)).Concat(set.Values.Select(Parse)).OrderBy(s => Delivered.byCode.ContainsKey(s.Code) ? 0 : 1));
    }

    /// <summary>The same, as far as it is kept since the last change of the data.</summary>
    public static SchemeBook Known(Db db) => FigureCache.Of(db).Get(typeof(SchemeBook), () => Read(db));

    /// <exception cref="FormatException">Not a scheme; the message says where.</exception>
    internal static SubsidyScheme Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return SchemeText.Read(document.RootElement);
    }

    private static List<SubsidyScheme> Load()
    {
        using var stream = typeof(SchemeBook).Assembly.GetManifestResourceStream("schemes.json")!;
        using var json = JsonDocument.Parse(stream);
        return [.. json.RootElement.GetProperty("schemes").EnumerateArray().Select(SchemeText.Read)];
    }
}
