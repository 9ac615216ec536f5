using System.Globalization;
using Wengang.Rules.Texts;

namespace Wengang.Rules.Policies;

/// <summary>So many months at most since the diploma, from date to date.</summary>
internal sealed class GraduatedRule(DocumentNode node) : PolicyRule(node, "毕业时间")
{
    private static readonly Hole Missing = new("person.graduatedOn 毕业证书日期");
    private readonly int _months = node.WholeOf("withinMonths")!.Value;
    private readonly bool? _inclusive = node.TextOf("bound") is { } bound ? bound == "atMost" : null;
    private readonly DatePoint _on = DatePoint.Of(node, "judgedOn") ?? DatePoint.Application;
    private readonly Hole _bound = Hole.Rule($"{node.Path}.bound", "正好满期那一天算不算");

    public static readonly ObjectShape Shape = RuleShapes.Condition(
        "毕业时间",
        [new("withinMonths", "毕业证书日期起多少个月内", Common.Whole(1, 600), Required: true), new("bound", "正好满期那一天算不算", Common.Choice(GrammarWords.Most)),
        new("judgedOn", "到哪一天，不写为申请日", DatePoint.Shape)]);

    public override string Text => string.Create(CultureInfo.InvariantCulture, $"毕业{_months}个月以内（正好满期那一天{(_inclusive switch { true => "算", false => "不算", _ => "未写明" })}），到{_on.Text}");

    internal override IEnumerable<Hole> Open => _inclusive is null ? [_bound] : [];

    internal override Sight Judge(CaseFacts facts, in Moment moment)
    {
        if (!facts.GraduationKnown) return Sight.Unknown(Missing);
        if (facts.GraduatedOn is not { } graduated) return new Sight(Truth.NotMet);
        var day = _on.On(moment);
        if (day < graduated) return new Sight(Truth.NotMet);
        return Sight.Most(day.DayNumber, graduated.AddMonths(_months).DayNumber, _inclusive, _bound);
    }

    internal override IEnumerable<SeenValue> See(CaseFacts facts, Moment moment) =>
        facts.GraduatedOn is { } day ? [new SeenValue("毕业证书日期", ChineseDate.Day(day))] : facts.GraduationKnown ? [new SeenValue("毕业证书", "没有")] : [];
}
