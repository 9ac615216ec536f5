using System.Globalization;
using Wengang.Rules.Texts;

namespace Wengang.Rules.Policies;

/// <summary>Not paid so often yet: per month, year, life, trade and level, by person, household or enterprise.</summary>
internal sealed class FrequencyRule(DocumentNode node, string scheme) : PolicyRule(node, "领取次数")
{
    private static readonly Hole Missing = new("payments 已发补贴"), HouseholdMissing = new("household.payments 发给同户其他人的补贴"), TradeMissing = new("payments.occupation 已发补贴的职业（工种）和等级");
    private readonly string _per = node.Required("per");
    private readonly int _times = node.WholeOf("times") ?? 1, _years = node.WholeOf("years") ?? 1;
    private readonly string? _counting = node.TextOf("counting");
    private readonly bool _household = node.TextOf("of") == "household", _orHigher = node.YesNoOf("orHigher") ?? false;
    private readonly string[] _schemes = node.Has("schemes") ? [scheme, .. node.TextsOf("schemes")] : [scheme];
    private readonly DateOnly? _from = node.DayOf("from"), _to = node.DayOf("to");
    private readonly Hole _open = Hole.Rule($"{node.Path}.counting", "“若干年一次”从上次发放之日起算还是按政策年度算");

    public static readonly ObjectShape Shape = new(
        "领取次数",
        RuleShapes.Clause, new Field("per", "在什么范围内", Common.Choice(GrammarWords.Per), Required: true), new Field("times", "几次，不写为一次", Common.Whole(1, 1000)),
        new Field("years", "几年（每若干年时写）", Common.Whole(1, 50)), new Field("counting", "若干年怎么算", Common.Choice(GrammarWords.Counting)),
        new Field("of", "谁的次数，不写为个人（企业）", Common.Choice(GrammarWords.Holders)), new Field("schemes", "和哪些政策合并计算", new ListShape(Common.Code, 1)),
        new Field("from", "期限第一天（一段期限内时写）", Common.Day), new Field("to", "期限最后一天（一段期限内时写）", Common.Day),
        new Field("orHigher", "同一职业已领过更高等级的也算（按同一等级时写）", Common.YesNo));

    public override string Text => string.Create(CultureInfo.InvariantCulture, $"{(_household ? "每户" : "")}{Range}最多领取{_times}次{(_schemes.Length > 1 ? $"（和 {string.Join("、", _schemes.Skip(1))} 合并计算）" : "")}{(_orHigher ? "，已领更高等级的不再领" : "")}");

    internal override IEnumerable<Hole> Open => _per == "years" && _counting is null ? [_open] : [];

    internal override IEnumerable<string> PaymentSchemes => _schemes;

    /// <summary>The policy's last day (inclusive); null when it has none.</summary>
    internal DateOnly? ValidTo { get; init; }

    /// <summary>Where trade and level come from.</summary>
    internal required Basis Basis { get; init; }

    private string Range => _per switch
    {
        "years" => string.Create(CultureInfo.InvariantCulture, $"{_years}年内（{(_counting is null ? "怎么算未写明" : GrammarWords.Counting.Name(_counting))}）"),
        "range" => $"{ChineseDate.Day(_from!.Value)}至{ChineseDate.Day(_to!.Value)}",
        _ => GrammarWords.Per.Name(_per),
    };

    internal override Sight Judge(CaseFacts facts, in Moment moment)
    {
        if (_counting is not null || _per != "years") return Judge(facts, moment, _counting == "calendar");
        return Sight.Agree(Judge(facts, moment, calendar: false), Judge(facts, moment, calendar: true), _open);
    }

    internal override IEnumerable<SeenValue> See(CaseFacts facts, Moment moment) => All(facts).Where(payment => _schemes.Contains(payment.Scheme))
        .Select(payment => new SeenValue("已发补贴", $"{payment.When} {payment.Scheme} {MoneyBounds.Money(payment.Fen)}", payment.Source))
        .DefaultIfEmpty(new SeenValue("已发补贴", facts.Payments is null ? "不明" : "没有"));

    /// <summary>The next day on which one may apply; null when the policy does not reach it.</summary>
    internal override string? Nearest(CaseFacts facts, Moment moment) => Next(facts, moment) is { } day && !(day > ValidTo) ? $"{ChineseDate.Day(day)}起{(_per == "year" ? "的政策年度" : "")}再申请" : null;

    private DateOnly? Next(CaseFacts facts, Moment moment) => _per switch
    {
        "year" => moment.PaidTo.AddDays(1),
        "month" => Values.Period.Of(moment.Application).Next.FirstDay,
        "quarter" => new DateOnly(moment.Application.Year, (moment.Application.Month - 1) / 3 * 3 + 1, 1).AddMonths(3),
        "years" when _counting != "calendar" => All(facts).Where(payment => _schemes.Contains(payment.Scheme)).OrderByDescending(payment => payment.On).ElementAtOrDefault(_times - 1)?.On.AddYears(_years),
        _ => null,
    };

    private IEnumerable<PaymentFact> All(CaseFacts facts) => (facts.Payments ?? []).Concat(_household ? facts.HouseholdPayments ?? [] : []);

    private Sight Judge(CaseFacts facts, in Moment moment, bool calendar)
    {
        if (facts.Payments is not { } own) return Sight.Unknown(Missing);
        var (sure, unsure) = Count(own, facts, moment, calendar);
        if (_household && facts.HouseholdPayments is null) return sure >= _times ? new Sight(Truth.NotMet, null, sure) : Sight.Unknown(HouseholdMissing);
        if (_household)
        {
            var (more, maybe) = Count(facts.HouseholdPayments!, facts, moment, calendar);
            (sure, unsure) = (sure + more, unsure + maybe);
        }
        return sure >= _times ? new Sight(Truth.NotMet, null, sure) : sure + unsure >= _times ? Sight.Unknown(Array.Exists(own, payment => payment.OnlyYearKnown) ? PaymentFact.DayMissing : TradeMissing, sure) : new Sight(Truth.Met, null, sure);
    }

    private (int Sure, int Unsure) Count(PaymentFact[] payments, CaseFacts facts, in Moment moment, bool calendar)
    {
        var (sure, unsure) = (0, 0);
        foreach (var payment in payments)
        {
            if (Array.IndexOf(_schemes, payment.Scheme) < 0) continue;
            var within = Within(payment.On, moment, calendar);
            var surely = payment.OnlyYearKnown ? Within(payment.First, moment, calendar) : within;
            if (!within && !surely) continue;
            var same = within && surely ? SameTrade(payment, facts, moment) : Truth.Unknown;
            sure += same == Truth.Met ? 1 : 0;
            unsure += same == Truth.Unknown ? 1 : 0;
        }
        return (sure, unsure);
    }

    private bool Within(DateOnly on, in Moment moment, bool calendar) => _per switch
    {
        "month" or "quarter" or "year" => PaidRule.Same(_per, on, moment),
        "years" when calendar => on >= moment.PaidFrom.AddYears(1 - _years) && on <= moment.PaidTo,
        "years" => on.AddYears(_years) > moment.Application,
        "range" => on >= _from && on <= _to,
        _ => true,
    };

    private Truth SameTrade(PaymentFact payment, CaseFacts facts, in Moment moment)
    {
        if (_per is not ("occupation" or "occupationLevel")) return Truth.Met;
        var certificate = Basis.Certificate(facts, moment);
        if ((certificate?.Occupation ?? Basis.Course(facts, moment)?.Course) is not { } trade) return Truth.NotMet;
        var same = payment.Occupation is null ? Truth.Unknown : payment.Occupation == trade ? Truth.Met : Truth.NotMet;
        return _per == "occupation" ? same : WorkedRule.Least(same, SameLevel(payment, certificate));
    }

    private Truth SameLevel(PaymentFact payment, CertificateFact? certificate) => certificate switch
    {
        { LevelKnown: false } => Truth.Unknown,
        { Level: { } level } => payment.Level is not { } paid ? Truth.Unknown : paid == level || (_orHigher && paid < level) ? Truth.Met : Truth.NotMet,
        _ => Truth.Met,
    };
}
