using Wengang.Rules.Values;

namespace Wengang.Rules.Policies;

/// <summary>Capacity for labour.</summary>
internal sealed class LabourRule(DocumentNode node) : PolicyRule(node, "劳动能力")
{
    private static readonly Hole Missing = new("person.labour 劳动技能");
    private readonly int _kinds = PolicyWords.Labour.Mask(node.TextsOf("anyOf"));
    private readonly string _names = PolicyWords.Labour.Names(node.TextsOf("anyOf"));

    public static readonly ObjectShape Shape = RuleShapes.Condition("劳动能力", [new("anyOf", "劳动技能，是其中一种就算", Common.Choices(PolicyWords.Labour), Required: true)]);

    public override string Text => _names;

    internal override Sight Judge(CaseFacts facts, in Moment moment) =>
        facts.Labour is { } labour ? Sight.Of((_kinds & (1 << (int)labour)) != 0) : Sight.Unknown(Missing);

    internal override IEnumerable<SeenValue> See(CaseFacts facts, Moment moment) => facts.Labour is { } labour ? [new SeenValue("劳动技能", LabourCapacities.List.NameOf(labour))] : [];
}
