using System.Globalization;
using Wengang.Rules.Texts;

namespace Wengang.Rules.Policies;

/// <summary>So many months since an enterprise was founded or recognised, or insured without a break.</summary>
internal sealed class OperatingRule(DocumentNode node) : PolicyRule(node, Since.Name(node.Required("since")))
{
    private readonly string _since = node.Required("since");
    private readonly int _months = node.WholeOf("months")!.Value;
    private readonly bool? _inclusive = node.TextOf("bound") is { } bound ? bound == "atLeast" : null;
    private readonly Hole _bound = Hole.Rule($"{node.Path}.bound", "正好满这个月数时算不算");

    private static WordList Since { get; } = new(("founded", "成立时间"), ("recognised", "认定时间"), ("insured", "参加失业保险时间"));

    public static readonly ObjectShape Shape = RuleShapes.Condition(
        "企业成立、认定或参保时间",
        [new("since", "从什么时候起", Common.Choice(Since), Required: true), new("months", "月数（日期对日期）", Common.Whole(1, 1200), Required: true), new("bound", "正好是这个月数时算不算", Common.Choice(GrammarWords.Least))]);

    public override string Text => string.Create(CultureInfo.InvariantCulture, $"{Title}到申请日{(_inclusive switch { true => "满", false => "超过", _ => "达到（正好时未写明）" })}{_months}个月");

    internal override IEnumerable<Hole> Open => _inclusive is null ? [_bound] : [];

    internal override Sight Judge(CaseFacts facts, in Moment moment)
    {
        var enterprise = facts.Enterprise;
        if (_since == "insured") return enterprise?.InsuredMonths is { } months ? Sight.Least(months, _months, _inclusive, _bound) : Sight.Unknown(new Hole("enterprise.insuredMonths 连续参加失业保险月数"));
        if (_since == "recognised" && enterprise is { RecognitionKnown: true, RecognisedOn: null }) return new Sight(Truth.NotMet);
        if (Day(enterprise) is not { } day) return Sight.Unknown(new Hole(_since == "founded" ? "enterprise.foundedOn 登记成立日期" : "enterprise.recognisedOn 认定日期"));
        if (day > moment.Application) return new Sight(Truth.NotMet);
        return Sight.Least(RunCounter.DateToDate(day.DayNumber, moment.Application.DayNumber).Key, _months * 100L, _inclusive, _bound);
    }

    internal override IEnumerable<SeenValue> See(CaseFacts facts, Moment moment)
    {
        if (_since == "insured" && facts.Enterprise?.InsuredMonths is { } months) yield return new SeenValue(Title, string.Create(CultureInfo.InvariantCulture, $"{months}个月"), facts.Enterprise.Source);
        else if (_since != "insured" && Day(facts.Enterprise) is { } day) yield return new SeenValue(Title, ChineseDate.Day(day), facts.Enterprise!.Source);
    }

    internal override string? Nearest(CaseFacts facts, Moment moment)
    {
        if (_since == "insured" || Day(facts.Enterprise) is not { } day) return null;
        return $"{ChineseDate.Day(DateOnly.FromDayNumber(RunCounter.Full(day, _months) - (_inclusive == true ? 1 : 0)))}起申请";
    }

    private DateOnly? Day(EnterpriseFacts? enterprise) => _since == "founded" ? enterprise?.FoundedOn : enterprise?.RecognisedOn;
}
