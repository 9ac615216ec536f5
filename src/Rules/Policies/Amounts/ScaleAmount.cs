namespace Wengang.Rules.Policies;

/// <summary>Another amount for each scale of enterprise.</summary>
internal sealed class ScaleAmount(DocumentNode node) : AmountRule(node)
{
    private readonly (ScaleRule Scale, AmountRule Amount)[] _rows = [.. node.ListOf("rows").Select(row => (new ScaleRule(row), AmountFactory.Make(row["amount"]!)))];

    public static readonly ObjectShape Shape = RuleShapes.Amount("按企业规模", new Field("rows", "各种规模", new ListShape(new ObjectShape(
        "一种规模", new Field("anyOf", "规模", Common.Choices(PolicyWords.Scales), Required: true),
        new Field("largeFrom", "规模不明时，参保人数达到多少（含本数）按大型算，不到的按中小微算", Common.Whole(1, 1_000_000)), new Field("amount", "怎么算", RuleShapes.Amounts, Required: true)), 1), Required: true));

    public IEnumerable<AmountRule> Parts => _rows.Select(row => row.Amount);

    public override string Text => string.Join("；", _rows.Select(row => $"{row.Scale.Text}：{row.Amount.Text}"));

    public override IEnumerable<Hole> Open => _rows.SelectMany(row => row.Amount.Open);

    public override IEnumerable<string> PaymentSchemes => _rows.SelectMany(row => row.Amount.PaymentSchemes);

    public override Reckoned Figure(CaseFacts facts, in Moment moment, Basis basis, List<string>? steps)
    {
        foreach (var (scale, amount) in _rows)
        {
            var sight = scale.Judge(facts, moment);
            if (sight.Truth == Truth.Unknown) return Reckoned.Unknown(sight.Hole!);
            if (sight.Truth == Truth.Met) return amount.Figure(facts, moment, basis, steps);
        }
        return Reckoned.Nothing("企业规模没有对应的标准");
    }
}
