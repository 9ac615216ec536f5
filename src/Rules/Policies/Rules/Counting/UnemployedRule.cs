namespace Wengang.Rules.Policies;

/// <summary>Without work for some time.</summary>
internal sealed class UnemployedRule(DocumentNode node, LengthTerms terms) : CountRule<UnemploymentFact>(node, "失业", terms, new("unemployment 失业经历"), new("unemployment 失业经历"))
{
    public static readonly ObjectShape Shape = RuleShapes.Condition("失业时间", LengthTerms.Fields);

    public override string Text => $"{Title}，{Terms.Text}";

    internal override UnemploymentFact[]? Facts(CaseFacts facts) => facts.Unemployment;

    internal override Truth Match(UnemploymentFact fact) => Truth.Met;

    internal override string Describe(UnemploymentFact fact) => "失业";
}
