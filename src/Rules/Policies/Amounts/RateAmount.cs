using Wengang.Rules.Values;

namespace Wengang.Rules.Policies;

/// <summary>A share of a sum of money that was earned or paid: one rate, or rates by tier.</summary>
internal sealed class RateAmount(DocumentNode node) : AmountRule(node)
{
    private readonly string _of = node.Required("of");
    private readonly Rate? _rate = node.RateOf("rate");
    private readonly Tier[] _tiers = Tier.Read(node);
    private readonly bool _marginal = node.TextOf("tierMode") == "marginal";
    private readonly int _proofs = node.Has("proofs") ? PolicyWords.Proofs.Mask(node.TextsOf("proofs")) : -1;
    private readonly DatePoint _from = DatePoint.Of(node, "from") ?? DatePoint.YearStart, _to = DatePoint.Of(node, "to") ?? DatePoint.CutOff;

    public static readonly ObjectShape Shape = RuleShapes.Amount(
        "按比例",
        new Field("of", "什么的比例", Common.Choice(GrammarWords.Sums), Required: true), new Field("rate", "比例（和分档比例只写一个）；全额报销写 100%", Common.Rate),
        new Field("tiers", "分档比例，从低到高，首尾相接", new ListShape(new ObjectShape("一档", [.. Tier.Fields, new("rate", "比例", Common.Rate, Required: true)]), 1)),
        new Field("tierMode", "分档时怎么算，不写为全额按所在档", Common.Choice(GrammarWords.TierModes)), new Field("proofs", "工资只算有这些凭证的", Common.Choices(PolicyWords.Proofs)),
        new Field("from", "从哪一天起（工资、保险费按月算），不写为政策年度第一天", DatePoint.Shape), new Field("to", "到哪一天，不写为本批截止日", DatePoint.Shape));

    public string Of => _of;

    public override string Text => $"{GrammarWords.Sums.Name(_of)}的" + (_rate is { } rate ? rate.Text : $"（{(_marginal ? "分段分别计算" : "全额按所在档")}）{string.Join("；", _tiers.Select(tier => tier.Text))}");

    public override IEnumerable<Hole> Open => _marginal ? [] : _tiers.SelectMany(tier => tier.Open).Take(1);

    public override Reckoned Figure(CaseFacts facts, in Moment moment, Basis basis, List<string>? steps)
    {
        var sum = Total(facts, moment, basis);
        if (!sum.IsSure) return sum;
        if (_rate is { } rate) return Share(sum.Fen, rate, steps);
        if (_marginal) return Marginal(sum.Fen, steps);
        var (tier, hole) = Tier.Find(_tiers, sum.Fen);
        if (tier is not null) return Share(sum.Fen, tier.Rate!.Value, steps);
        return hole is null ? Reckoned.Nothing($"{GrammarWords.Sums.Name(_of)}{Money(sum.Fen)}不在任何一档") : Reckoned.Unknown(hole);
    }

    private Reckoned Share(long fen, Rate rate, List<string>? steps)
    {
        var share = rate.Of(fen);
        steps?.Add($"{GrammarWords.Sums.Name(_of)} {Money(fen)} × {rate.Text} = {Money(share)}");
        return new Reckoned(share);
    }

    private Reckoned Marginal(long fen, List<string>? steps)
    {
        var sum = 0L;
        foreach (var tier in _tiers)
        {
            var part = Math.Min(fen, tier.To ?? long.MaxValue) - (tier.From ?? 0);
            if (part > 0) sum += Share(part, tier.Rate!.Value, steps).Fen;
        }
        return new Reckoned(sum);
    }

    private Reckoned Total(CaseFacts facts, in Moment moment, Basis basis)
    {
        var (from, to) = (_from.On(moment), _to.On(moment));
        return _of switch
        {
            "wages" => facts.Wages is { } wages ? Wages(wages, Period.Of(from), Period.Of(to)) : Missing("wages 按月工资"),
            "contributions" => Contributions(facts, from, to, basis.Insured(facts, moment)),
            "tickets" => facts.Tickets is { } tickets ? new Reckoned(TicketRule.Sum(tickets, from, to).Fen) : Missing("tickets 车票"),
            "fees" => basis.Course(facts, moment)?.FeeFen is { } fee ? new Reckoned(fee) : Missing("courses.fee 培训费"),
            "premium" => facts.Enterprise?.PremiumFen is { } premium ? new Reckoned(premium) : Missing("enterprise.premium 上年度实际缴纳的失业保险费"),
            _ => facts.Enterprise?.RentFen is { } rent ? new Reckoned(rent) : Missing("enterprise.rent 租金"),
        };
    }

    private Reckoned Wages(WageFact[] wages, Period from, Period to)
    {
        var sure = WageRule.Sum(wages, from, to, _proofs, unsure: false).Total;
        return sure == WageRule.Sum(wages, from, to, _proofs, unsure: true).Total ? new Reckoned(sure) : Missing("wages.proof 工资凭证");
    }

    private static Reckoned Contributions(CaseFacts facts, DateOnly from, DateOnly to, InsuredRule? rule)
    {
        if (facts.Insurance is not { } insurance) return Missing("insurance 参保经历");
        var sum = 0L;
        foreach (var fact in insurance)
        {
            var match = rule?.Match(fact) ?? Truth.Met;
            if (match == Truth.NotMet || fact.To < from || fact.From > to) continue;
            if (match == Truth.Unknown) return Missing("insurance.payer 缴费方式");
            if (fact.MonthlyFen is not { } monthly) return Missing("insurance.monthly 每月实际缴费");
            var (first, last) = (fact.From > from ? fact.From : from, fact.To < to ? fact.To : to);
            sum += monthly * (Period.Of(last).MonthsSince(Period.Of(first)) + 1);
        }
        return new Reckoned(sum);
    }

    private static Reckoned Missing(string what) => Reckoned.Unknown(new Hole(what));
}
