using Wengang.Rules.Texts;

namespace Wengang.Rules.Policies;

/// <summary>Went to work by organised transport: for exclusions.</summary>
internal sealed class OrganisedRule(DocumentNode node) : PolicyRule(node, "由政府有组织输送外出")
{
    private static readonly Hole Missing = new("spells 务工经历"), Detail = new("spells.organised 是否有组织输送");
    private readonly DatePoint? _from = DatePoint.Of(node, "from");
    private readonly DatePoint _to = DatePoint.Of(node, "to") ?? DatePoint.CutOff;

    public static readonly ObjectShape Shape = RuleShapes.Condition(
        "有组织输送", [new("from", "从哪一天起的务工经历，不写为不限", DatePoint.Shape), new("to", "到哪一天，不写为本批截止日", DatePoint.Shape)]);

    public override string Text => $"{(_from is null ? "" : $"从{_from.Text}")}到{_to.Text}{Title}";

    internal override Sight Judge(CaseFacts facts, in Moment moment)
    {
        if (facts.Spells is not { } spells) return Sight.Unknown(Missing);
        var (from, to) = (_from?.On(moment) ?? DateOnly.MinValue, _to.On(moment));
        var truth = new Sight(Truth.NotMet);
        for (var i = 0; i < spells.Length; i++)
        {
            if (spells[i].To < from || spells[i].From > to) continue;
            truth = Sight.Or(truth, spells[i].Organised is { } organised ? Sight.Of(organised, 0, i) : Sight.Unknown(Detail));
        }
        return truth;
    }

    internal override IEnumerable<SeenValue> See(CaseFacts facts, Moment moment) => (facts.Spells ?? []).Select(spell => new SeenValue(
        $"{ChineseDate.Day(spell.From)}起的务工", spell.Organised switch { true => "有组织输送", false => "自行外出", _ => "是否有组织输送不明" }, spell.Source));
}
