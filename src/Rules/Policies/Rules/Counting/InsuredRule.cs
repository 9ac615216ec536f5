namespace Wengang.Rules.Policies;

/// <summary>Insured for some time.</summary>
internal sealed class InsuredRule(DocumentNode node, LengthTerms terms)
    : CountRule<InsuranceFact>(node, $"参加{PolicyWords.Insurances.Names(node.TextsOf("types"))}", terms, new("insurance 参保经历"), new("insurance.payer 缴费方式"))
{
    private readonly int _types = PolicyWords.Insurances.Mask(node.TextsOf("types"));
    private readonly int _payer = node.TextOf("payer") is { } payer ? PolicyWords.Payers.Place(payer) : -1;

    public static readonly ObjectShape Shape = RuleShapes.Condition(
        "参保缴费",
        [new("types", "险种，有其中一种就算", Common.Choices(PolicyWords.Insurances), Required: true), new("payer", "缴费方式，不写为不限", Common.Choice(PolicyWords.Payers)), .. LengthTerms.Fields]);

    public override string Text => $"{Title}{(_payer < 0 ? "" : $"（{PolicyWords.Payers.NameAt(_payer)}）")}，{Terms.Text}";

    internal override InsuranceFact[]? Facts(CaseFacts facts) => facts.Insurance;

    internal override Truth Match(InsuranceFact fact)
    {
        if ((_types & (1 << fact.Type)) == 0) return Truth.NotMet;
        return _payer < 0 ? Truth.Met : fact.Payer < 0 ? Truth.Unknown : fact.Payer == _payer ? Truth.Met : Truth.NotMet;
    }

    internal override string Describe(InsuranceFact fact) => PolicyWords.Insurances.NameAt(fact.Type) + (fact.Payer < 0 ? "" : PolicyWords.Payers.NameAt(fact.Payer));
}
