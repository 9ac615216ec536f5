using System.Globalization;

namespace Wengang.Rules.Policies;

/// <summary>For what time somebody is paid once, from the first rule of how often; in the form that claims write their period in.</summary>
internal static class PolicyTerm
{
    /// <summary>2023-05, 2023-Q2, 2023, 2023/2025 or life; null when the policy does not say, or counts a year that is not the calendar's.</summary>
    public static string? Of(Policy policy, DateOnly application)
    {
        if (policy.Node.ListOf("frequency") is not [var rule, ..]) return null;
        var years = rule.WholeOf("years") ?? 1;
        return rule.Required("per") switch
        {
            "month" => Values.Period.Of(application).ToString(),
            "quarter" => string.Create(CultureInfo.InvariantCulture, $"{application.Year}-Q{((application.Month - 1) / 3) + 1}"),
            "year" when policy.Year.IsCalendar => Years(policy.Year.Of(application).Start.Year, 1),
            "years" => Years(application.Year, years),
            "range" => Years(rule.DayOf("from")!.Value.Year, rule.DayOf("to")!.Value.Year - rule.DayOf("from")!.Value.Year + 1),
            "life" => "life",
            _ => null,
        };
    }

    private static string Years(int first, int count) => count == 1
        ? first.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{first}/{first + count - 1}");
}
