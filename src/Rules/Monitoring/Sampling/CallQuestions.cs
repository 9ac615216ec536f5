using Wengang.Rules.Values;

namespace Wengang.Rules.Monitoring.Sampling;

/// <summary>Codes and names of <see cref="CallQuestion"/>.</summary>
public static class CallQuestions
{
    public static readonly CodeList<CallQuestion> List = new(
        "回访内容",
        new(CallQuestion.AtWork, "work", "是否在务工"),
        new(CallQuestion.Place, "place", "务工地点"),
        new(CallQuestion.Employer, "employer", "务工单位"),
        new(CallQuestion.Wage, "wage", "月收入"),
        new(CallQuestion.WantsWork, "wants", "想不想找工作"));

    /// <summary>The names of several, in their order.</summary>
    public static string Names(IEnumerable<CallQuestion> questions) => string.Join('、', questions.Distinct().Order().Select(List.NameOf));

    /// <summary>The codes of several, in their order; what <see cref="Parse"/> reads.</summary>
    public static string Codes(IEnumerable<CallQuestion> questions) => string.Join(',', questions.Distinct().Order().Select(List.CodeOf));

    public static IReadOnlyList<CallQuestion> Parse(string codes) => [.. codes.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(List.FromCode)];
}
