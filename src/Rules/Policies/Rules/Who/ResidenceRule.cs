namespace Wengang.Rules.Policies;

/// <summary>Registered in certain divisions (for an enterprise: located there).</summary>
internal sealed class ResidenceRule(DocumentNode node) : PolicyRule(node, "户籍或所在地")
{
    private readonly string[] _regions = [.. node.TextsOf("in").Select(Prefix)];
    private readonly bool _enterprise = node.TextOf("of") == "enterprise";
    private readonly Hole _missing = node.TextOf("of") == "enterprise" ? new("enterprise.region 所在区划代码") : new("person.region 户籍所在区划代码");

    public static readonly ObjectShape Shape = RuleShapes.Condition(
        "户籍或所在地",
        [new("in", "区划代码，在其中一个（含下级）就算", new ListShape(Common.Region, 1), Required: true), new("of", "谁的，不写为个人户籍", Common.Choice(GrammarWords.Holders))]);

    public override string Text => $"{(_enterprise ? "企业所在地" : "户籍")}在区划 {string.Join("、", _regions)} 内";

    internal override Sight Judge(CaseFacts facts, in Moment moment)
    {
        var region = _enterprise ? facts.Enterprise?.Region : facts.Region;
        if (region is null) return Sight.Unknown(_missing);
        region = Prefix(region);
        var truth = new Sight(Truth.NotMet);
        foreach (var wanted in _regions)
        {
            if (region.StartsWith(wanted, StringComparison.Ordinal)) return new Sight(Truth.Met);
            if (wanted.StartsWith(region, StringComparison.Ordinal)) truth = Sight.Unknown(_missing);
        }
        return truth;
    }

    internal override IEnumerable<SeenValue> See(CaseFacts facts, Moment moment) =>
        (_enterprise ? facts.Enterprise?.Region : facts.Region) is { } region ? [new SeenValue(_enterprise ? "企业所在地" : "户籍", region)] : [];

    /// <summary>The significant digits: zeros that only fill up are taken off.</summary>
    private static string Prefix(string region) => Values.RegionCode.Parse(region).Prefix;
}
