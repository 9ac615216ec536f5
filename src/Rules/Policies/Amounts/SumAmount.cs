namespace Wengang.Rules.Policies;

/// <summary>Several parts, each with its own cap if need be, added up. A part that comes to nothing adds nothing.</summary>
internal sealed class SumAmount(DocumentNode node) : AmountRule(node)
{
    private readonly (string Name, AmountRule Amount, long? Cap)[] _parts =
        [.. node.ListOf("parts").Select(part => (part.Required("name"), AmountFactory.Make(part["amount"]!), part.FenOf("cap")))];

    public static readonly ObjectShape Shape = RuleShapes.Amount("几部分相加", new Field("parts", "各部分", new ListShape(new ObjectShape(
        "一部分", new Field("name", "名称", Common.Text, Required: true), new Field("amount", "怎么算", RuleShapes.Amounts, Required: true), new Field("cap", "这一部分最高", Common.Money)), 2), Required: true));

    public IEnumerable<AmountRule> Parts => _parts.Select(part => part.Amount);

    public override string Text => string.Join("；另加，", _parts.Select(part => $"{part.Name}：{part.Amount.Text}{(part.Cap is { } cap ? $"，最高{Money(cap)}" : "")}"));

    public override IEnumerable<Hole> Open => _parts.SelectMany(part => part.Amount.Open);

    public override Reckoned Figure(CaseFacts facts, in Moment moment, Basis basis, List<string>? steps)
    {
        var (sum, any) = (0L, false);
        foreach (var (name, amount, cap) in _parts)
        {
            steps?.Add($"{name}：");
            var part = amount.Figure(facts, moment, basis, steps);
            if (part.Hole is not null) return part;
            var fen = cap is { } most ? Math.Min(part.Fen, most) : part.Fen;
            if (fen < part.Fen) steps?.Add($"{name}最高 {Money(fen)}");
            if (part.None is not null) steps?.Add(part.None);
            (sum, any) = (sum + fen, any || part.None is null);
        }
        if (!any) return Reckoned.Nothing("各部分都没有金额");
        steps?.Add($"合计 {Money(sum)}");
        return new Reckoned(sum);
    }
}
