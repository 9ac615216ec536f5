using System.Globalization;
using Wengang.Rules.Values;

namespace Wengang.Rules.Policies;

/// <summary>The whole amount when enough of the class passed, else a share of it.</summary>
internal sealed class PassRateAmount(DocumentNode node) : AmountRule(node)
{
    private static readonly Hole Missing = new("enterprise.trainees 培训人数和合格人数");
    private readonly Rate _full = node.RateOf("full")!.Value, _otherwise = node.RateOf("otherwise")!.Value;
    private readonly bool? _inclusive = node.TextOf("bound") is { } bound ? bound == "atLeast" : null;
    private readonly AmountRule _amount = AmountFactory.Make(node["amount"]!);
    private readonly Hole _bound = Hole.Rule($"{node.Path}.bound", "合格率正好达到时算不算");

    public static readonly ObjectShape Shape = RuleShapes.Amount(
        "按合格率",
        new Field("full", "合格率达到多少给全额", Common.Rate, Required: true), new Field("bound", "正好达到时算不算", Common.Choice(GrammarWords.Least)),
        new Field("otherwise", "达不到时给多少", Common.Rate, Required: true), new Field("amount", "全额怎么算", RuleShapes.Amounts, Required: true));

    public AmountRule Inner => _amount;

    public override string Text => $"{_amount.Text}；合格率{(_inclusive switch { true => "不低于", false => "高于", _ => "达到（正好时未写明）" })}{_full.Text}的全额，否则按{_otherwise.Text}";

    public override IEnumerable<Hole> Open => _inclusive is null ? _amount.Open.Append(_bound) : _amount.Open;

    public override IEnumerable<string> PaymentSchemes => _amount.PaymentSchemes;

    public override Reckoned Figure(CaseFacts facts, in Moment moment, Basis basis, List<string>? steps)
    {
        if (facts.Enterprise is not { Trainees: > 0, Passed: { } passed } enterprise) return Reckoned.Unknown(Missing);
        var sum = _amount.Figure(facts, moment, basis, steps);
        if (!sum.IsSure) return sum;
        var sight = Sight.Least(_full.CompareShare(passed, enterprise.Trainees.Value), 0, _inclusive, _bound);
        if (sight.Truth == Truth.Unknown) return Reckoned.Unknown(_bound);
        var fen = sight.Truth == Truth.Met ? sum.Fen : _otherwise.Of(sum.Fen);
        steps?.Add(string.Create(CultureInfo.InvariantCulture, $"合格率 {passed} ÷ {enterprise.Trainees} = {new Ratio(passed, enterprise.Trainees.Value).Text(1)}，{(sight.Truth == Truth.Met ? "全额" : $"按 {_otherwise.Text}")} {Money(fen)}"));
        return new Reckoned(fen);
    }
}
