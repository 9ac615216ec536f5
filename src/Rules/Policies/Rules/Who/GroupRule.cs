namespace Wengang.Rules.Policies;

/// <summary>Key groups.</summary>
internal sealed class GroupRule(DocumentNode node) : PolicyRule(node, "重点群体")
{
    private static readonly Hole Missing = new("person.groups 重点群体");
    private readonly int _groups = PolicyWords.Groups.Mask(node.TextsOf("anyOf"));
    private readonly string _names = PolicyWords.Groups.Names(node.TextsOf("anyOf"));

    public static readonly ObjectShape Shape = RuleShapes.Condition("重点群体", [new("anyOf", "群体，是其中一种就算", Common.Choices(PolicyWords.Groups), Required: true)]);

    public override string Text => "属于" + _names;

    internal override Sight Judge(CaseFacts facts, in Moment moment) => facts.Groups is { } groups ? Sight.Of((groups & _groups) != 0) : Sight.Unknown(Missing);

    internal override IEnumerable<SeenValue> See(CaseFacts facts, Moment moment) => facts.Groups is { } groups
        ? [new SeenValue("重点群体", groups == 0 ? "都不是" : PolicyWords.Groups.Names(PolicyWords.Groups.All.Where((_, place) => (groups & (1 << place)) != 0).Select(word => word.Key)))]
        : [];

    internal override string? Nearest(CaseFacts facts, Moment moment) => $"经认定属于{_names}";
}
