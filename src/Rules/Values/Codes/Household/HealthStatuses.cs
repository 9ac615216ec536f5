using System.Diagnostics.CodeAnalysis;

namespace Wengang.Rules.Values;

/// <summary>Codes, names and synonyms of 健康状况, whose values are joined in any order (残疾,患有大病).</summary>
public static class HealthStatuses
{
    /// <summary>The single values.</summary>
    public static readonly CodeList<HealthStatus> List = new(
        "健康状况",
        new(HealthStatus.Healthy, "healthy", "健康", "良好", "一般", "健康或良好", "正常"),
        new(HealthStatus.ChronicIllness, "chronic", "长期慢性病", "慢性病", "患有慢性病", "长期慢性疾病", "长期患慢性病"),
        new(HealthStatus.SeriousIllness, "serious", "患有大病", "大病", "重病", "患大病", "重大疾病"),
        new(HealthStatus.Disabled, "disabled", "残疾", "残疾人", "持证残疾"));

    /// <summary>Reads one or several values joined by a comma, a pause mark, a semicolon, a slash or a plus sign.</summary>
    public static bool TryParse(string? text, out HealthStatus status, [NotNullWhen(false)] out CodeFailure? failure)
    {
        status = HealthStatus.Unknown;
        failure = null;
        var parts = TextCleaning.Clean(text).Split([',', '，', '、', ';', '；', '/', '+'], StringSplitOptions.RemoveEmptyEntries);
        foreach (var part in parts)
        {
            if (!List.TryParse(part, out var one, out failure)) return false;
            status |= one;
        }
        if (parts.Length > 0) return true;
        return List.TryParse("", out status, out failure);
    }

    /// <summary>The official names joined by a comma, in official order; empty when nothing is said.</summary>
    public static string NameOf(HealthStatus status) => Join(status, entry => entry.Name);

    /// <summary>The stored codes joined by a comma, in official order; empty when nothing is said.</summary>
    public static string CodeOf(HealthStatus status) => Join(status, entry => entry.Code);

    /// <summary>The value of stored codes; throws <see cref="FormatException"/> for an unknown one.</summary>
    public static HealthStatus FromCode(string codes) => codes
        .Split(',', StringSplitOptions.RemoveEmptyEntries)
        .Aggregate(HealthStatus.Unknown, (status, code) => status | List.FromCode(code));

    private static string Join(HealthStatus status, Func<CodeEntry<HealthStatus>, string> text) =>
        string.Join(',', List.Entries.Where(entry => status.HasFlag(entry.Value)).Select(text));
}
