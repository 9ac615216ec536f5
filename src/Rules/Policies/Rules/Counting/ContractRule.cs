using System.Globalization;
using Wengang.Rules.Texts;

namespace Wengang.Rules.Policies;

/// <summary>A contract of a certain kind and length that is in force on a day.</summary>
internal sealed class ContractRule(DocumentNode node) : PolicyRule(node, node.Has("types") ? PolicyWords.Contracts.Names(node.TextsOf("types")) : "合同或协议")
{
    private static readonly Hole Missing = new("contracts 合同");
    private readonly int _types = node.Has("types") ? PolicyWords.Contracts.Mask(node.TextsOf("types")) : -1;
    private readonly int? _months = node.WholeOf("months");
    private readonly bool? _inclusive = node.TextOf("bound") is { } bound ? bound == "atLeast" : null;
    private readonly DatePoint _on = DatePoint.Of(node, "on") ?? DatePoint.Application;
    private readonly Hole _bound = Hole.Rule($"{node.Path}.bound", "合同期正好是这个月数时算不算");

    public static readonly ObjectShape Shape = RuleShapes.Condition(
        "合同或协议",
        [new("types", "种类，有其中一种就算；不写为不限", Common.Choices(PolicyWords.Contracts)), new("months", "合同期月数（日期对日期）", Common.Whole(1, 600)),
        new("bound", "正好是这个月数时算不算", Common.Choice(GrammarWords.Least)), new("on", "哪一天必须在合同期内，不写为申请日", DatePoint.Shape)]);

    public override string Text => $"{_on.Text}有{Title}{(_months is { } months ? string.Create(CultureInfo.InvariantCulture, $"，合同期{(_inclusive == true ? "满" : _inclusive == false ? "超过" : "达到（正好时未写明）")}{months}个月") : "")}";

    internal override IEnumerable<Hole> Open => _months is not null && _inclusive is null ? [_bound] : [];

    internal override Sight Judge(CaseFacts facts, in Moment moment)
    {
        if (facts.Contracts is not { } contracts) return Sight.Unknown(Missing);
        var best = new Sight(Truth.NotMet);
        var day = _on.On(moment);
        for (var i = 0; i < contracts.Length; i++)
        {
            var contract = contracts[i];
            if (!contract.Covers(day) || (_types != -1 && (_types & (1 << contract.Type)) == 0)) continue;
            best = Sight.Or(best, _months is not { } months || contract.To == DateOnly.MaxValue
                ? new Sight(Truth.Met, null, 0, i)
                : Sight.Least(RunCounter.DateToDate(contract.From.DayNumber, contract.To.DayNumber) is var length ? length.Whole * 100L + length.Days : 0, months * 100L, _inclusive, _bound, i));
        }
        return best;
    }

    internal override IEnumerable<SeenValue> See(CaseFacts facts, Moment moment) => facts.Contracts is not { Length: > 0 } contracts
        ? facts.Contracts is null ? [] : [new SeenValue(Title, "没有")]
        : contracts.Select(contract => new SeenValue(
            PolicyWords.Contracts.NameAt(contract.Type), $"{ChineseDate.Day(contract.From)}至{(contract.To == DateOnly.MaxValue ? "无固定期限" : ChineseDate.Day(contract.To))}", contract.Source));

    internal override string? Nearest(CaseFacts facts, Moment moment) => $"签订{Title}{(_months is { } months ? string.Create(CultureInfo.InvariantCulture, $"（合同期{(_inclusive == false ? "超过" : "满")}{months}个月）") : "")}";
}
