namespace Wengang.Rules.Policies;

/// <summary>Work in certain places for some time.</summary>
internal sealed class WorkedRule(DocumentNode node, LengthTerms terms) : CountRule<SpellFact>(node, Where(node) + "务工", terms, Missing, Detail)
{
    private static readonly Hole Missing = new("spells 务工经历");
    private static readonly Hole Detail = new("spells 务工区域、地点、就业形式或是否有组织输送（有一项不明）");

    private readonly int _areas = node.Has("areas") ? AreaSet.Of(node.TextsOf("areas")) : AreaSet.All;
    private readonly HashSet<string>? _provinces = Provinces(node, "provinces");
    private readonly HashSet<string>? _notProvinces = Provinces(node, "notProvinces");
    private readonly int _modes = node.Has("modes") ? PolicyWords.Modes.Mask(node.TextsOf("modes")) : -1;
    private readonly bool? _organised = node.YesNoOf("organised");

    public static readonly ObjectShape Shape = RuleShapes.Condition(
        "务工",
        [new("areas", "务工区域，从户籍所在地看；不写为不限", Common.Choices(PolicyWords.Areas)), new("provinces", "只算这些省", new ListShape(Common.Province, 1)),
        new("notProvinces", "不算这些省", new ListShape(Common.Province, 1)), new("modes", "只算这些就业形式", Common.Choices(PolicyWords.Modes)),
        new("organised", "要有组织输送（否：要自行外出），不写为都算", Common.YesNo), .. LengthTerms.Fields]);

    public override string Text => $"在{Title}{More}，{Terms.Text}";

    public int Areas => _areas;

    internal override SpellFact[]? Facts(CaseFacts facts) => facts.Spells;

    internal override Truth Match(SpellFact fact)
    {
        var truth = AreaSet.Match(fact.Areas, _areas);
        if (_provinces is not null) truth = Least(truth, fact.Province is null ? Truth.Unknown : _provinces.Contains(fact.Province) ? Truth.Met : Truth.NotMet);
        if (_notProvinces is not null) truth = Least(truth, fact.Province is null ? Truth.Unknown : _notProvinces.Contains(fact.Province) ? Truth.NotMet : Truth.Met);
        if (_modes != -1) truth = Least(truth, fact.Mode < 0 ? Truth.Unknown : (_modes & (1 << fact.Mode)) != 0 ? Truth.Met : Truth.NotMet);
        if (_organised is { } organised) truth = Least(truth, fact.Organised is { } known ? known == organised ? Truth.Met : Truth.NotMet : Truth.Unknown);
        return truth;
    }

    internal override string Describe(SpellFact fact) =>
        $"{AreaSet.Name(fact.Areas)}{(fact.Province is null ? "" : $" {fact.Province}")}{(fact.City is null ? "" : fact.City)}{(fact.Employer is null ? "" : $" {fact.Employer}")}";

    internal static Truth Least(Truth one, Truth two) => one < two ? one : two;

    internal static HashSet<string>? Provinces(DocumentNode node, string key) =>
        node.Has(key) ? [.. node.TextsOf(key).Select(text => Values.Provinces.Find(text) ?? text)] : null;

    private string More => (_provinces is null ? "" : $"（限{string.Join("、", _provinces)}）") + (_notProvinces is null ? "" : $"（不含{string.Join("、", _notProvinces)}）")
        + (_organised switch { true => "（限有组织输送）", false => "（限自行外出）", _ => "" });

    private static string Where(DocumentNode node) => (node.Has("areas") ? PolicyWords.Areas.Names(node.TextsOf("areas")) : "") + (node.Has("modes") ? $"{PolicyWords.Modes.Names(node.TextsOf("modes"))}形式" : "");
}
