using System.Globalization;

namespace Wengang.Rules.Policies;

/// <summary>Large, medium, small or micro; where the scale is not known, by the number of insured when the policy says so.</summary>
internal sealed class ScaleRule(DocumentNode node) : PolicyRule(node, "企业规模")
{
    private static readonly Hole Missing = new("enterprise.scale 规模");
    private readonly int _scales = PolicyWords.Scales.Mask(node.TextsOf("anyOf"));
    private readonly string _names = PolicyWords.Scales.Names(node.TextsOf("anyOf"));
    private readonly int? _largeFrom = node.WholeOf("largeFrom");

    public static readonly ObjectShape Shape = RuleShapes.Condition(
        "企业规模",
        [new("anyOf", "规模，是其中一种就算", Common.Choices(PolicyWords.Scales), Required: true), new("largeFrom", "规模不明时，参保人数达到多少（含本数）按大型算，不到的按中小微算", Common.Whole(1, 1_000_000))]);

    public override string Text => $"{_names}企业{(_largeFrom is { } from ? string.Create(CultureInfo.InvariantCulture, $"（规模不明的，参保{from}人以上按大型）") : "")}";

    internal override Sight Judge(CaseFacts facts, in Moment moment)
    {
        if (facts.Enterprise is not { } enterprise) return Sight.Unknown(Missing);
        if (enterprise.Scale >= 0) return Sight.Of((_scales & (1 << enterprise.Scale)) != 0);
        if (_largeFrom is not { } from || enterprise.AverageInsured is not { } insured) return Sight.Unknown(Missing);
        if (insured >= from) return Sight.Of((_scales & 1) != 0);
        return (_scales & 14) == 14 ? new Sight(Truth.Met) : (_scales & 14) == 0 ? new Sight(Truth.NotMet) : Sight.Unknown(Missing);
    }

    internal override IEnumerable<SeenValue> See(CaseFacts facts, Moment moment)
    {
        if (facts.Enterprise is not { } enterprise) yield break;
        yield return new SeenValue("企业规模", enterprise.Scale >= 0 ? PolicyWords.Scales.NameAt(enterprise.Scale) : string.Create(CultureInfo.InvariantCulture, $"不明，参保{enterprise.AverageInsured}人"), enterprise.Source);
    }
}
