namespace Wengang.Rules.Policies;

/// <summary>An amount for certain places of work.</summary>
internal sealed class DestinationRow(DocumentNode node)
{
    private readonly HashSet<string>? _provinces = WorkedRule.Provinces(node, "provinces");
    private readonly HashSet<string>? _notProvinces = WorkedRule.Provinces(node, "notProvinces");

    public static readonly ObjectShape Shape = new(
        "一类务工去向",
        new Field("areas", "务工区域", Common.Choices(PolicyWords.Areas), Required: true), new Field("provinces", "只限这些省", new ListShape(Common.Province, 1)),
        new Field("notProvinces", "不含这些省", new ListShape(Common.Province, 1)), new Field("amount", "金额", Common.Money, Required: true));

    public int Areas { get; } = AreaSet.Of(node.TextsOf("areas"));

    public long Fen { get; } = node.FenOf("amount")!.Value;

    /// <summary>True when it covers its areas whatever the province.</summary>
    public bool IsWhole => _provinces is null && _notProvinces is null;

    public string Name => AreaName + (_provinces is null ? "" : $"（{string.Join("、", _provinces)}）") + (_notProvinces is null ? "" : $"（不含{string.Join("、", _notProvinces)}）");

    private string AreaName => Areas == AreaSet.All ? "不限区域" : AreaSet.Name(Areas);

    public Truth Match(SpellFact spell)
    {
        var truth = AreaSet.Match(spell.Areas, Areas);
        if (_provinces is not null) truth = WorkedRule.Least(truth, spell.Province is null ? Truth.Unknown : _provinces.Contains(spell.Province) ? Truth.Met : Truth.NotMet);
        if (_notProvinces is not null) truth = WorkedRule.Least(truth, spell.Province is null ? Truth.Unknown : _notProvinces.Contains(spell.Province) ? Truth.NotMet : Truth.Met);
        return truth;
    }
}
