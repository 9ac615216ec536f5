using Wengang.Rules.Texts;
using Wengang.Rules.Values;

namespace Wengang.Rules.Policies;

/// <summary>A subsidy was paid: for exclusions (another scheme, an earlier payment).</summary>
internal sealed class PaidRule(DocumentNode node) : PolicyRule(node, "已领取补贴")
{
    private static readonly Hole Missing = new("payments 已发补贴"), HouseholdMissing = new("household.payments 发给同户其他人的补贴");
    private readonly string[] _schemes = node.TextsOf("schemes");
    private readonly string _within = node.Required("within");
    private readonly bool _household = node.TextOf("of") == "household";
    private readonly DateOnly? _from = node.DayOf("from"), _to = node.DayOf("to");

    public static readonly ObjectShape Shape = RuleShapes.Condition(
        "已领取补贴",
        [new("schemes", "政策代码", new ListShape(Common.Code, 1), Required: true), new("within", "什么时候领的", Common.Choice(GrammarWords.Within), Required: true),
        new("of", "谁领的，不写为本人（本企业）", Common.Choice(GrammarWords.Holders)), new("from", "期限的第一天（一段期限内时写）", Common.Day), new("to", "期限的最后一天", Common.Day)]);

    public override string Text => $"{(_household ? "本户" : "")}{(_within == "range" ? $"{(_from is { } from ? ChineseDate.Day(from) : "")}至{(_to is { } to ? ChineseDate.Day(to) : "今")}" : GrammarWords.Within.Name(_within))}领取过 {string.Join("、", _schemes)}";

    internal override IEnumerable<string> PaymentSchemes => _schemes;

    internal override Sight Judge(CaseFacts facts, in Moment moment)
    {
        var own = In(facts.Payments, moment, Missing);
        return _household ? Sight.Or(own, In(facts.HouseholdPayments, moment, HouseholdMissing)) : own;
    }

    internal override IEnumerable<SeenValue> See(CaseFacts facts, Moment moment) => Payments(facts).Where(payment => _schemes.Contains(payment.Scheme))
        .Select(payment => new SeenValue("已发补贴", $"{payment.Scheme} {payment.When} {MoneyBounds.Money(payment.Fen)}", payment.Source))
        .DefaultIfEmpty(new SeenValue("已发补贴", facts.Payments is null ? "不明" : "没有"));

    internal string? NextTime(CaseFacts facts, Moment moment) => _within switch
    {
        "year" => $"{ChineseDate.Day(moment.YearEnd.AddDays(1))}起的政策年度再申请",
        "month" => $"{ChineseDate.Day(Period.Of(moment.Application).Next.FirstDay)}起再申请",
        _ => null,
    };

    /// <summary>Whether a day lies in the same month, quarter or policy year as the application: how often and how much is paid goes by the year of payment.</summary>
    internal static bool Same(string within, DateOnly day, in Moment moment) => within switch
    {
        "year" => day >= moment.PaidFrom && day <= moment.PaidTo,
        _ => SameAsJudged(within, day, moment),
    };

    /// <summary>The same, and of years the one that is judged: what somebody had already for that year.</summary>
    private static bool SameAsJudged(string within, DateOnly day, in Moment moment) => within switch
    {
        "month" => Period.Of(day) == Period.Of(moment.Application),
        "quarter" => day.Year == moment.Application.Year && (day.Month - 1) / 3 == (moment.Application.Month - 1) / 3,
        "year" => day >= moment.YearStart && day <= moment.YearEnd,
        _ => true,
    };

    private IEnumerable<PaymentFact> Payments(CaseFacts facts) => _household ? (facts.Payments ?? []).Concat(facts.HouseholdPayments ?? []) : facts.Payments ?? [];

    private Sight In(PaymentFact[]? payments, in Moment moment, Hole missing)
    {
        if (payments is null) return Sight.Unknown(missing);
        var maybe = false;
        for (var i = 0; i < payments.Length; i++)
        {
            var payment = payments[i];
            if (!_schemes.Contains(payment.Scheme)) continue;
            var (last, first) = (Counts(payment.On, moment), Counts(payment.First, moment));
            if (last && first) return new Sight(Truth.Met, null, payment.Fen, i);
            maybe |= last || first;
        }
        return maybe ? Sight.Unknown(PaymentFact.DayMissing) : new Sight(Truth.NotMet);
    }

    private bool Counts(DateOnly on, in Moment moment) =>
        _within == "range" ? on >= (_from ?? DateOnly.MinValue) && on <= (_to ?? DateOnly.MaxValue) : on <= moment.Application && SameAsJudged(_within, on, moment);
}
