namespace Wengang.Rules.Policies;

/// <summary>An amount by the tier of income.</summary>
internal sealed class IncomeAmount(DocumentNode node) : AmountRule(node)
{
    private readonly bool _household = node.Required("of") == "householdPerCapita", _previous = node.Required("year") == "previous";
    private readonly Tier[] _tiers = Tier.Read(node);
    private readonly string _of = GrammarWords.IncomeOf.Name(node.Required("of"));
    private readonly Hole _missing = node.Required("of") == "householdPerCapita" ? new("household.income 家庭人均纯收入") : new("person.income 本人年收入");

    public static readonly ObjectShape Shape = RuleShapes.Amount(
        "按收入分档",
        new Field("of", "谁的收入", Common.Choice(GrammarWords.IncomeOf), Required: true), new Field("year", "哪一年", Common.Choice(GrammarWords.Years), Required: true),
        new Field("tiers", "各档，从低到高，首尾相接", new ListShape(new ObjectShape("一档", [.. Tier.Fields, new("amount", "金额", Common.Money, Required: true)]), 1), Required: true));

    public override string Text => $"按{(_previous ? "上年度" : "本年度")}{_of}：{string.Join("；", _tiers.Select(tier => tier.Text))}";

    public override IEnumerable<Hole> Open => _tiers.SelectMany(tier => tier.Open).Take(1);

    public override Reckoned Figure(CaseFacts facts, in Moment moment, Basis basis, List<string>? steps)
    {
        if (IncomeRule.Of(facts, moment, _household, _previous) is not { } income) return Reckoned.Unknown(_missing);
        var (tier, hole) = Tier.Find(_tiers, income.Fen);
        if (tier is null) return hole is null ? Reckoned.Nothing($"{_of}{Money(income.Fen)}不在任何一档") : Reckoned.Unknown(hole);
        steps?.Add($"{_of} {Money(income.Fen)}，{tier.Text}");
        return new Reckoned(tier.Fen!.Value);
    }
}
