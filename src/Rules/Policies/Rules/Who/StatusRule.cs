namespace Wengang.Rules.Policies;

/// <summary>A status of the person or the enterprise that holds or does not.</summary>
internal sealed class StatusRule : PolicyRule
{
    private readonly bool _enterprise;
    private readonly int[] _places;
    private readonly Hole[] _missing;
    private readonly WordList _words;

    public static readonly ObjectShape Shape = RuleShapes.Condition("身份状态", [new("anyOf", "状态，有其中一种就算", Common.Choices(PolicyWords.Statuses), Required: true)]);

    public static readonly ObjectShape EnterpriseShape = RuleShapes.Condition("企业状态", [new("anyOf", "状态，有其中一种就算", Common.Choices(PolicyWords.EnterpriseStatuses), Required: true)]);

    public StatusRule(DocumentNode node, bool enterprise) : base(node, enterprise ? "企业状态" : "身份状态")
    {
        _enterprise = enterprise;
        _words = enterprise ? PolicyWords.EnterpriseStatuses : PolicyWords.Statuses;
        _places = [.. node.TextsOf("anyOf").Select(_words.Place)];
        _missing = [.. node.TextsOf("anyOf").Select(code => new Hole($"{(enterprise ? "enterprise" : "person")}.status.{code} 是否{_words.Name(code)}"))];
    }

    public override string Text => "是" + string.Join("、", _places.Select(_words.NameAt));

    internal override Sight Judge(CaseFacts facts, in Moment moment)
    {
        var status = _enterprise ? facts.Enterprise?.Status ?? default : facts.Status;
        var best = new Sight(Truth.NotMet);
        for (var i = 0; i < _places.Length; i++)
        {
            var truth = status.Is(_places[i]);
            if (truth > best.Truth) best = new Sight(truth, truth == Truth.Unknown ? _missing[i] : null, i);
        }
        return best;
    }

    internal override IEnumerable<SeenValue> See(CaseFacts facts, Moment moment)
    {
        var status = _enterprise ? facts.Enterprise?.Status ?? default : facts.Status;
        return _places.Where(place => status.Is(place) != Truth.Unknown).Select(place => new SeenValue(_words.NameAt(place), status.Is(place) == Truth.Met ? "是" : "不是"));
    }
}
