namespace Wengang.Rules.Policies;

/// <summary>Several parts, each with conditions and a cap of its own if need be, added up. A part whose conditions are not met, or that comes to nothing, adds nothing.</summary>
internal sealed class SumAmount(DocumentNode node) : AmountRule(node)
{
    private readonly (string Name, PolicyRule[] When, AmountRule Amount, long? Cap)[] _parts =
    [
        .. node.ListOf("parts").Select(part => (
            part.Required("name"), part.ListOf("when").Select(RuleFactory.Make).ToArray(), AmountFactory.Make(part["amount"]!), part.FenOf("cap"))),
    ];

    public static readonly ObjectShape Shape = RuleShapes.Amount("几部分相加", new Field("parts", "各部分", new ListShape(new ObjectShape(
        "一部分", new Field("name", "名称", Common.Text, Required: true), new Field("when", "这一部分另外要符合的条件，都要符合才加", new ListShape(RuleShapes.Conditions, 1)),
        new Field("amount", "怎么算", RuleShapes.Amounts, Required: true), new Field("cap", "这一部分最高", Common.Money)), 2), Required: true));

    public IEnumerable<AmountRule> Parts => _parts.Select(part => part.Amount);

    public override string Text => string.Join("；另加，", _parts.Select(part => $"{part.Name}：{(part.When.Length > 0 ? $"{string.Join("，且", part.When.Select(rule => rule.Text))}的，" : "")}{part.Amount.Text}{(part.Cap is { } cap ? $"，最高{Money(cap)}" : "")}"));

    public override IEnumerable<Hole> Open => _parts.SelectMany(part => part.When.SelectMany(rule => rule.Open).Concat(part.Amount.Open));

    public override IEnumerable<string> PaymentSchemes => _parts.SelectMany(part => part.When.SelectMany(rule => rule.PaymentSchemes).Concat(part.Amount.PaymentSchemes));

    public override Reckoned Figure(CaseFacts facts, in Moment moment, Basis basis, List<string>? steps)
    {
        var (sum, any) = (0L, false);
        foreach (var (name, when, amount, cap) in _parts)
        {
            var first = steps?.Count ?? 0;
            var part = Unmet(when, facts, moment) ?? amount.Figure(facts, moment, basis, steps);
            if (part.Hole is not null) return part;
            var fen = cap is { } most ? Math.Min(part.Fen, most) : part.Fen;
            if (fen < part.Fen) steps?.Add($"{name}最高 {Money(fen)}");
            if (part.None is not null) steps?.Add(part.None);
            if (steps?.Count > first) steps[first] = $"{name}：{steps[first]}";
            (sum, any) = (sum + fen, any || part.None is null);
        }
        if (!any) return Reckoned.Nothing("各部分都没有金额");
        steps?.Add($"合计 {Money(sum)}");
        return new Reckoned(sum);
    }

    /// <summary>Why the part is not added, or what is missing to know it; null when it is added.</summary>
    private static Reckoned? Unmet(PolicyRule[] when, CaseFacts facts, in Moment moment)
    {
        var hole = (Hole?)null;
        foreach (var rule in when)
        {
            var sight = rule.Judge(facts, moment);
            if (sight.Truth == Truth.NotMet) return Reckoned.Nothing($"不加，没有达到：{rule.Text}{Seen(rule, facts, moment)}");
            if (sight.Truth == Truth.Unknown) hole ??= sight.Hole;
        }
        return hole is null ? null : Reckoned.Unknown(hole);
    }

    private static string Seen(PolicyRule rule, CaseFacts facts, Moment moment) => string.Concat(rule.See(facts, moment).Take(1).Select(value => $"；实际：{value.What}{value.Value}"));
}
