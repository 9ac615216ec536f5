namespace Wengang.Rules.Policies;

/// <summary>The same for everybody.</summary>
internal sealed class FlatAmount(DocumentNode node) : AmountRule(node)
{
    private readonly long _fen = node.FenOf("amount")!.Value;

    public static readonly ObjectShape Shape = RuleShapes.Amount("固定金额", new Field("amount", "金额", Common.Money, Required: true));

    public override string Text => Money(_fen);

    public override Reckoned Figure(CaseFacts facts, in Moment moment, Basis basis, List<string>? steps)
    {
        steps?.Add($"标准 {Money(_fen)}");
        return new Reckoned(_fen);
    }
}
