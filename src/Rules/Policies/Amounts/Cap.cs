namespace Wengang.Rules.Policies;

/// <summary>An upper bound of the amount, less what was paid in the same time.</summary>
internal sealed class Cap(DocumentNode node, string scheme)
{
    private static readonly Hole PaymentsMissing = new("payments 已发补贴"), HouseholdMissing = new("household.payments 发给同户其他人的补贴"), BudgetMissing = new("budget.remaining 资金余额");
    private readonly string _of = node.Required("of"), _per = node.TextOf("per") ?? "application";
    private readonly long? _fen = node.FenOf("amount");
    private readonly string? _short = node.TextOf("whenShort");
    private readonly string[] _schemes = node.Has("schemes") ? [scheme, .. node.TextsOf("schemes")] : [scheme];
    private readonly Hole _open = Hole.Rule($"{node.Path}.whenShort", "余额不够时按余额发还是不发");

    public static readonly ObjectShape Shape = new(
        "最高额",
        RuleShapes.Clause, new Field("of", "谁的最高额", Common.Choice(GrammarWords.CapHolders), Required: true), new Field("amount", "金额；资金总额的不写，余额在案例里", Common.Money),
        new Field("per", "在什么范围内，不写为每次", Common.Choice(GrammarWords.CapPer)), new Field("schemes", "和哪些政策合并计算", new ListShape(Common.Code, 1)),
        new Field("whenShort", "不够全额时怎么办；资金总额的不写就是没有写明，其余不写为按余额发放", Common.Choice(GrammarWords.Short)));

    public DocumentNode Node => node;

    public string Of => _of;

    public long? Fen => _fen;

    public string Text => $"{GrammarWords.CapHolders.Name(_of)}{(_of == "budget" ? "" : GrammarWords.CapPer.Name(_per))}{(_fen is { } fen ? $"最高{MoneyBounds.Money(fen)}" : "不超过余额")}{(_schemes.Length > 1 ? $"（和 {string.Join("、", _schemes.Skip(1))} 合并计算）" : "")}{(_short is null ? "" : $"，不够时{GrammarWords.Short.Name(_short)}")}";

    /// <summary>Codes of the policies of whose payments it asks.</summary>
    public IEnumerable<string> PaymentSchemes => _of == "budget" || (_per == "application" && _of != "household") ? [] : _schemes;

    public IEnumerable<Hole> Open => _of == "budget" && _short is null ? [_open] : [];

    public Reckoned Apply(long fen, CaseFacts facts, in Moment moment, List<string>? steps)
    {
        var left = Left(facts, moment);
        if (!left.IsSure) return left;
        if (fen <= left.Fen) return new Reckoned(fen);
        if (left.Fen <= 0) return Reckoned.Nothing($"已达到最高额：{Text}");
        if (_of == "budget" && _short is null) return Reckoned.Unknown(_open);
        if (_short == "refuse") return Reckoned.Nothing($"余额{MoneyBounds.Money(left.Fen)}，不够全额：{Text}");
        steps?.Add($"{Text}{(_of == "budget" || left.Fen != _fen ? $"，还可发 {MoneyBounds.Money(left.Fen)}" : "")}，取 {MoneyBounds.Money(left.Fen)}");
        return left;
    }

    private Reckoned Left(CaseFacts facts, in Moment moment)
    {
        if (_of == "budget") return facts.BudgetFen is { } budget ? new Reckoned(budget) : Reckoned.Unknown(BudgetMissing);
        if (_per == "application" && _of != "household") return new Reckoned(_fen!.Value);
        if (facts.Payments is null) return Reckoned.Unknown(PaymentsMissing);
        if (_of == "household" && facts.HouseholdPayments is null) return Reckoned.Unknown(HouseholdMissing);
        foreach (var payment in facts.Payments)
        {
            if (Array.IndexOf(_schemes, payment.Scheme) >= 0 && payment.MayLieIn(_per, moment) is null) return Reckoned.Unknown(PaymentFact.DayMissing);
        }
        var left = _fen!.Value - Paid(facts.Payments, moment);
        return new Reckoned(_of == "household" ? left - Paid(facts.HouseholdPayments!, moment) : left);
    }

    private long Paid(PaymentFact[] payments, in Moment moment)
    {
        var sum = 0L;
        foreach (var payment in payments)
        {
            if (Array.IndexOf(_schemes, payment.Scheme) >= 0 && PaidRule.Same(_per, payment.On, moment)) sum += payment.Fen;
        }
        return sum;
    }
}
