using System.Globalization;

namespace Wengang.Rules.Policies;

/// <summary>How long something must have lasted, and how that is counted; null where the policy does not say.</summary>
internal sealed class LengthTerms
{
    public int Number { get; init; }

    public Measure? Measure { get; init; }

    public bool? Inclusive { get; init; }

    public bool? Continuous { get; init; }

    public int Gap { get; init; }

    /// <summary>Must still go on at the end.</summary>
    public bool Current { get; init; }

    public DatePoint? From { get; init; }

    public bool FromListing { get; init; }

    public required DatePoint To { get; init; }

    public static readonly Field[] Fields =
    [
        new("months", "月数（和天数只写一个）", Common.Whole(1, 600)), new("days", "天数（和月数只写一个）", Common.Whole(1, 20_000)),
        new("bound", "正好是这个数时算不算", Common.Choice(GrammarWords.Least)), new("measure", "月数怎么数", Common.Choice(GrammarWords.Measures)),
        new("continuity", "连续还是累计", Common.Choice(GrammarWords.Continuity)), new("gapDays", "连续时中间可以断几天（断开的天数不计），不写为不能断", Common.Whole(0, 366)),
        new("current", "到截止那天必须仍在继续；只知道结束月份的，到那个月最后一天就算结束", Common.YesNo), new("from", "从哪一天开始数（当天算在内），不写为不限", DatePoint.Shape),
        new("fromListing", "只因是监测对象而符合的人，从识别之日起数；风险消除后又识别的，从后一次起", Common.YesNo), new("to", "数到哪一天（当天算在内），不写为本批截止日", DatePoint.Shape),
    ];

    public static LengthTerms? Read(DocumentNode node) => node.WholeOf("months") is null && node.WholeOf("days") is null && node.YesNoOf("current") is null ? null : new()
    {
        Number = node.WholeOf("months") ?? node.WholeOf("days") ?? 0,
        Measure = node.Has("days") ? Policies.Measure.Day : node.TextOf("measure") is { } measure ? (Measure)GrammarWords.Measures.Place(measure) : null,
        Inclusive = node.TextOf("bound") is { } bound ? bound == "atLeast" : null,
        Continuous = node.TextOf("continuity") is { } continuity ? continuity == "continuous" : null,
        Gap = node.WholeOf("gapDays") ?? 0,
        Current = node.YesNoOf("current") ?? false,
        From = DatePoint.Of(node, "from"),
        FromListing = node.YesNoOf("fromListing") ?? false,
        To = DatePoint.Of(node, "to") ?? DatePoint.CutOff,
    };

    /// <summary>从…到…连续超过3个月（按自然月）.</summary>
    public string Text
    {
        get
        {
            var span = (From is null ? "" : $"从{From.Text}") + (FromListing ? "（只因是监测对象而符合的，从识别之日）" : "") + $"到{To.Text}";
            var words = Number == 0 ? "" : $"{Run}{Bound}{Number.ToString(CultureInfo.InvariantCulture)}{Unit}{(Gap > 0 ? $"（中间断开不超过{Gap.ToString(CultureInfo.InvariantCulture)}天的不算断，断开的天数不计）" : "")}";
            return $"{span}{words}{(Current ? "，且到时仍在继续" : "")}";
        }
    }

    public string Unit => Measure switch
    {
        Policies.Measure.Day => "天",
        Policies.Measure.CalendarMonth => "个自然月",
        Policies.Measure.DateToDate => "个整月（日期对日期）",
        _ => "个月（未写明怎么数）",
    };

    private string Run => Continuous switch { true => "连续", false => "累计", _ => "（未写明连续还是累计）" };

    private string Bound => Inclusive switch { true => "满", false => "超过", _ => "达到（正好时未写明）" };
}
