namespace Wengang.Rules.Policies;

/// <summary>An amount by the level of the certificate that counts.</summary>
internal sealed class LevelAmount(DocumentNode node) : AmountRule(node)
{
    private static readonly Hole Missing = new("certificates 证书");
    private readonly (int Level, long Fen)[] _rows = [.. node.ListOf("rows").Select(row => (row.WholeOf("level")!.Value, row.FenOf("amount")!.Value))];

    public static readonly ObjectShape Shape = RuleShapes.Amount("按证书等级", new Field("rows", "各等级", new ListShape(new ObjectShape(
        "一个等级", new Field("level", "等级，5 初级、4 中级、3 高级、2 技师、1 高级技师", Common.Whole(1, 5), Required: true), new Field("amount", "金额", Common.Money, Required: true)), 1), Required: true));

    public override string Text => string.Join("，", _rows.Select(row => $"{CertificateRule.LevelName(row.Level)}{Money(row.Fen)}"));

    public override Reckoned Figure(CaseFacts facts, in Moment moment, Basis basis, List<string>? steps)
    {
        if (basis.Certificate(facts, moment) is not { LevelKnown: true } certificate) return Reckoned.Unknown(Missing);
        foreach (var (level, fen) in _rows)
        {
            if (level != certificate.Level) continue;
            steps?.Add($"{certificate.Occupation}{CertificateRule.LevelName(level)}，标准 {Money(fen)}");
            return new Reckoned(fen);
        }
        return Reckoned.Nothing("证书等级没有对应的标准");
    }
}
