using System.Text.Json;
using System.Text.RegularExpressions;
using Wengang.App.Indicators;
using Wengang.Rules.Values;

namespace Wengang.App.BlankForms.Fields;

/// <summary>Under which headings tables from above ask for figures (figures.json).</summary>
internal static partial class FigureNames
{
    private static readonly IReadOnlyList<(string Heading, string Code, string? Target)> Known = Load();

    /// <summary>The figure of a key; null for none.</summary>
    public static FigureField? Find(IndicatorSet indicators, string? key)
    {
        var parts = (key ?? "").Split('@');
        return indicators.All.Any(i => i.Code == parts[0]) ? new FigureField(parts[0], parts.Length > 1 ? parts[1] : "") : null;
    }

    /// <summary>What a heading asks for.</summary>
    /// <param name="heading">Without unit and blanks.</param>
    /// <param name="context">Title and headings around it: whether monitored people count too.</param>
    public static (string Key, Confidence Confidence)? Match(string heading, string context)
    {
        var date = Earlier().IsMatch(heading) ? FigureField.LastYear : LastMonth().IsMatch(heading) ? FigureField.LastMonth : "";
        var bare = TextCleaning.CleanCode(Words().Replace(heading, ""));
        if (bare.Length < 2)
        {
            return null;
        }

        var withTarget = context.Contains("监测", StringComparison.Ordinal);
        var exact = Known.FirstOrDefault(k => k.Heading == bare);
        if (exact.Code is not null)
        {
            var told = exact.Target is null || withTarget || context.Contains("脱贫", StringComparison.Ordinal);
            return (Key(exact, withTarget, date), told ? Confidence.Sure : Confidence.Perhaps);
        }

        var near = Known.Where(k => k.Heading.Length >= 3 && bare.Contains(k.Heading, StringComparison.Ordinal)).OrderByDescending(k => k.Heading.Length).FirstOrDefault();
        return near.Code is null ? null : (Key(near, withTarget, date), Confidence.Perhaps);
    }

    private static string Key((string Heading, string Code, string? Target) known, bool withTarget, string date) =>
        new FigureField(withTarget && known.Target is { } target ? target : known.Code, date).Key;

    private static List<(string Heading, string Code, string? Target)> Load()
    {
        using var stream = typeof(FigureNames).Assembly.GetManifestResourceStream("figures.json")!;
        using var json = JsonDocument.Parse(stream);
        return [.. json.RootElement.EnumerateArray().SelectMany(f => f.GetProperty("headings").EnumerateArray().Select(h => (
            TextCleaning.CleanCode(h.GetString()), f.GetProperty("code").GetString()!, f.TryGetProperty("target", out var target) ? target.GetString() : null)))];
    }

    [GeneratedRegex(@"(上年底|上年末|去年底|去年末|上一年底|\d{4}年底|\d{4}年末|年初)(?!.*(比例|增减|占))")]
    private static partial Regex Earlier();

    [GeneratedRegex("上月末|上月底|上月|上期")]
    private static partial Regex LastMonth();

    [GeneratedRegex(@"上年底(?!比|增|占)|上年末|去年底|去年末|上一年底|\d{4}年底|\d{4}年末|年初|上月末|上月底|上月|上期|本月末|本月底|本月|本期|当前|目前|现有|截至\S*?[日止底末]|截止\S*?[日止底末]|\d{4}年|\d{1,2}月(份|末|底)?|累计|其中[:：]?|\s|[(（][人%][)）]$")]
    private static partial Regex Words();
}
