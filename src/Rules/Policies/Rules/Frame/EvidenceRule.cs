namespace Wengang.Rules.Policies;

/// <summary>Any one of several sets of papers was handed in.</summary>
internal sealed class EvidenceRule(DocumentNode node) : PolicyRule(node, node.Required("name"))
{
    private readonly string[][] _sets = [.. node.ListOf("anyOf").Select(set => set.Items.Select(item => item.Text).ToArray())];
    private readonly Hole _missing = new($"evidence 已交的材料（{node.Required("name")}）");

    public static readonly ObjectShape Shape = new(
        "材料",
        RuleShapes.Clause, new Field("name", "名称，如 务工证明", Common.Text, Required: true),
        new Field("anyOf", "几套材料，交齐其中一套就行", new ListShape(new ListShape(EvidenceWords.Shape, 1), 1), Required: true));

    public override string Text => (_sets.Length > 1 ? "交齐其中一套：" : "交齐：") + string.Join("；或 ", _sets.Select(set => string.Join("、", set.Select(EvidenceWords.Name))));

    internal override Sight Judge(CaseFacts facts, in Moment moment)
    {
        if (facts.Evidence is not { } given) return Sight.Unknown(_missing);
        for (var i = 0; i < _sets.Length; i++)
        {
            if (Lacking(_sets[i], given) == 0) return new Sight(Truth.Met, null, 0, i);
        }
        return new Sight(Truth.NotMet);
    }

    internal override IEnumerable<SeenValue> See(CaseFacts facts, Moment moment) => facts.Evidence is { } given
        ? [new SeenValue("已交材料", given.Length == 0 ? "没有" : string.Join("、", given.Select(EvidenceWords.Name)))] : [];

    internal override string? Nearest(CaseFacts facts, Moment moment)
    {
        var given = facts.Evidence ?? [];
        var least = _sets.Min(set => Lacking(set, given));
        return "补交" + string.Join("，或", _sets.Where(set => Lacking(set, given) == least).Select(set => string.Join("、", set.Where(item => !given.Contains(item)).Select(EvidenceWords.Name))));
    }

    private static int Lacking(string[] set, string[] given)
    {
        var lacking = 0;
        foreach (var item in set) lacking += Array.IndexOf(given, item) < 0 ? 1 : 0;
        return lacking;
    }
}
