using System.Globalization;
using Wengang.Rules.Values;

namespace Wengang.Rules.Policies;

/// <summary>Pay over some months: in all, on average of the months paid, or in each of them; or the number of months paid.</summary>
internal sealed class WageRule(DocumentNode node) : PolicyRule(node, "工资")
{
    private static readonly Hole Missing = new("wages 按月工资"), ProofMissing = new("wages.proof 工资凭证");
    private readonly string _measure = node.TextOf("measure") ?? "total";
    private readonly MoneyBounds _bounds = new(node);
    private readonly int? _months = node.WholeOf("months");
    private readonly bool? _inclusive = node.TextOf("bound") is { } bound ? bound == "atLeast" : null;
    private readonly int _proofs = node.Has("proofs") ? PolicyWords.Proofs.Mask(node.TextsOf("proofs")) : -1;
    private readonly string _proofNames = node.Has("proofs") ? $"（凭{PolicyWords.Proofs.Names(node.TextsOf("proofs"))}）" : "";
    private readonly DatePoint _from = DatePoint.Of(node, "from") ?? DatePoint.YearStart, _to = DatePoint.Of(node, "to") ?? DatePoint.CutOff;
    private readonly Hole _bound = Hole.Rule($"{node.Path}.bound", "发工资的月数正好达到时算不算");

    public static readonly ObjectShape Shape = RuleShapes.Condition(
        "工资",
        [new("measure", "怎么比，不写为合计", Common.Choice(GrammarWords.WageMeasures)), .. MoneyBounds.Fields, new("months", "有工资的月数", Common.Whole(1, 600)),
        new("bound", "月数正好达到时算不算", Common.Choice(GrammarWords.Least)), new("proofs", "只算有这些凭证的", Common.Choices(PolicyWords.Proofs)),
        new("from", "从哪一天所在的月起，不写为政策年度第一天", DatePoint.Shape), new("to", "到哪一天所在的月，不写为本批截止日", DatePoint.Shape)]);

    public override string Text => $"从{_from.Text}到{_to.Text}的{Title}{_proofNames}"
        + (_bounds.Text.Length == 0 ? "" : $"{GrammarWords.WageMeasures.Name(_measure)}{_bounds.Text}")
        + (_months is { } months ? string.Create(CultureInfo.InvariantCulture, $"，有工资的月数{(_inclusive switch { true => "满", false => "超过", _ => "达到（正好时未写明）" })}{months}个月") : "");

    internal override IEnumerable<Hole> Open => _bounds.Open.Concat(_months is not null && _inclusive is null ? [_bound] : []);

    internal override Sight Judge(CaseFacts facts, in Moment moment)
    {
        if (facts.Wages is not { } wages) return Sight.Unknown(Missing);
        var certain = Judge(wages, moment, unsure: false);
        var possible = Judge(wages, moment, unsure: true);
        return Sight.Agree(certain, possible, ProofMissing);
    }

    internal override IEnumerable<SeenValue> See(CaseFacts facts, Moment moment)
    {
        if (facts.Wages is not { } wages) yield break;
        var (total, months, _) = Sum(wages, moment, unsure: false);
        var source = wages.FirstOrDefault(wage => wage.Source is not null)?.Source;
        yield return new SeenValue("工资", string.Create(CultureInfo.InvariantCulture, $"{months}个月，合计{MoneyBounds.Money(total)}"), source);
    }

    internal override string? Nearest(CaseFacts facts, Moment moment)
    {
        if (facts.Wages is not { } wages) return null;
        var (total, months, _) = Sum(wages, moment, unsure: false);
        var parts = new List<string>();
        if (_measure == "total" && _bounds.Min is { } min && total < min) parts.Add($"工资再增加{MoneyBounds.Money(min - total)}");
        if (_months is { } wanted && months < wanted + (_inclusive == false ? 1 : 0)) parts.Add(string.Create(CultureInfo.InvariantCulture, $"再有{wanted + (_inclusive == false ? 1 : 0) - months}个月的工资{_proofNames}"));
        return parts.Count == 0 ? null : string.Join("，", parts);
    }

    /// <summary>Pay of the months from the one to the other, with proofs that count.</summary>
    internal static (long Total, int Months, long Least) Sum(WageFact[] wages, Period from, Period to, int proofs, bool unsure)
    {
        var (total, months, least) = (0L, 0, long.MaxValue);
        foreach (var wage in wages)
        {
            if (wage.Month < from || wage.Month > to || (proofs != -1 && (wage.Proof < 0 ? !unsure : (proofs & (1 << wage.Proof)) == 0))) continue;
            if (wage.Fen == 0) continue;
            total += wage.Fen;
            months += Another(wages, wage) ? 0 : 1;
            least = Math.Min(least, wage.Fen);
        }
        return (total, months, months == 0 ? 0 : least);
    }

    /// <summary>True when an earlier entry speaks of the same month: two employers, one month.</summary>
    private static bool Another(WageFact[] wages, WageFact wage)
    {
        foreach (var other in wages)
        {
            if (ReferenceEquals(other, wage)) return false;
            if (other.Month == wage.Month && other.Fen > 0) return true;
        }
        return false;
    }

    private (long Total, int Months, long Least) Sum(WageFact[] wages, in Moment moment, bool unsure) =>
        Sum(wages, Period.Of(_from.On(moment)), Period.Of(_to.On(moment)), _proofs, unsure);

    private Sight Judge(WageFact[] wages, in Moment moment, bool unsure)
    {
        var (total, months, least) = Sum(wages, moment, unsure);
        var sight = _measure switch { "monthlyAverage" => _bounds.Judge(total, Math.Max(months, 1)), "eachMonth" => _bounds.Judge(least), _ => _bounds.Judge(total) };
        return _months is { } wanted ? Sight.And(sight, Sight.Least(months, wanted, _inclusive, _bound)) : sight;
    }
}
