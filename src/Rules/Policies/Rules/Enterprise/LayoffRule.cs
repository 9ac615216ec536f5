using System.Globalization;
using Wengang.Rules.Values;

namespace Wengang.Rules.Policies;

/// <summary>裁员率: people newly drawing benefit ÷ average insured; a higher bound for small enterprises.</summary>
internal sealed class LayoffRule(DocumentNode node) : PolicyRule(node, "裁员率")
{
    private static readonly Hole InsuredMissing = new("enterprise.averageInsured 月平均参保人数"), DrawersMissing = new("enterprise.benefitDrawers 新领失业保险金人数");
    private readonly Rate _most = node.RateOf("most")!.Value;
    private readonly Rate? _smallMost = node.RateOf("smallMost");
    private readonly int? _smallUpTo = node.WholeOf("smallUpTo");
    private readonly bool? _inclusive = node.TextOf("bound") is { } bound ? bound == "atMost" : null, _smallInclusive = node.TextOf("smallBound") is { } small ? small == "atMost" : null;
    private readonly Hole _bound = Hole.Rule($"{node.Path}.bound", "裁员率正好达到时算不算"), _smallBound = Hole.Rule($"{node.Path}.smallBound", "参保人数正好是这个数时算不算小企业");

    public static readonly ObjectShape Shape = RuleShapes.Condition(
        "裁员率",
        [new("most", "上限", Common.Rate, Required: true), new("bound", "裁员率正好是上限时算不算", Common.Choice(GrammarWords.Most)), new("smallUpTo", "参保人数不超过多少的适用另一上限", Common.Whole(1, 100_000)),
        new("smallBound", "参保人数正好是这个数时算不算", Common.Choice(GrammarWords.Most)), new("smallMost", "小企业的上限", Common.Rate)]);

    public override string Text => $"裁员率{Bound}{_most.Text}" + (_smallMost is { } rate && _smallUpTo is { } upTo
        ? string.Create(CultureInfo.InvariantCulture, $"；参保{(_smallInclusive switch { true => "不超过", false => "少于", _ => "（正好时未写明）不超过" })}{upTo}人的{Bound}{rate.Text}") : "");

    internal override IEnumerable<Hole> Open
    {
        get
        {
            if (_inclusive is null) yield return _bound;
            if (_smallUpTo is not null && _smallInclusive is null) yield return _smallBound;
        }
    }

    private string Bound => _inclusive switch { true => "不超过", false => "低于", _ => "（正好时未写明）不超过" };

    internal override Sight Judge(CaseFacts facts, in Moment moment)
    {
        if (facts.Enterprise?.AverageInsured is not { } insured || insured == 0) return Sight.Unknown(InsuredMissing);
        if (facts.Enterprise.BenefitDrawers is not { } drawers) return Sight.Unknown(DrawersMissing);
        var general = Sight.Most(_most.CompareShare(drawers, insured), 0, _inclusive, _bound);
        if (_smallMost is not { } rate || _smallUpTo is not { } upTo) return general;
        var small = Sight.Most(rate.CompareShare(drawers, insured), 0, _inclusive, _bound);
        return Sight.Most(insured, upTo, _smallInclusive, _smallBound).Truth switch { Truth.Met => small, Truth.NotMet => general, _ => Sight.Agree(small, general, _smallBound) };
    }

    internal override IEnumerable<SeenValue> See(CaseFacts facts, Moment moment)
    {
        if (facts.Enterprise is not { AverageInsured: { } insured, BenefitDrawers: { } drawers } enterprise) yield break;
        yield return new SeenValue("裁员率", string.Create(CultureInfo.InvariantCulture, $"{drawers} ÷ {insured} = {new Ratio(drawers, insured).Text(2)}"), enterprise.Source);
    }
}
