using System.Globalization;

namespace Wengang.Rules.Policies;

/// <summary>Which workers of an enterprise count. Each is judged for itself: surely, surely not, or not known.</summary>
internal sealed class WorkerFilter(DocumentNode node)
{
    private readonly bool _target = node.YesNoOf("target") ?? false, _newHire = node.YesNoOf("newHire") ?? false, _either = node.YesNoOf("either") ?? false;
    private readonly int? _months = node.WholeOf("months"), _contract = node.WholeOf("contractMonths");
    private readonly bool? _inclusive = node.TextOf("bound") is { } bound ? bound == "atLeast" : null;
    private readonly Measure? _measure = node.TextOf("measure") is { } measure ? (Measure)GrammarWords.Measures.Place(measure) : null;
    private readonly long? _pay = node.FenOf("pay");
    private readonly DatePoint? _from = DatePoint.Of(node, "from");
    private readonly Hole _bound = Hole.Rule($"{node.Path}.bound", "月数或工资正好达到时算不算"), _measureOpen = Hole.Rule($"{node.Path}.measure", "月数按自然月还是按日期对日期数");
    private static readonly Hole TargetMissing = new("enterprise.workers.target 是否脱贫人口或监测对象"), HireMissing = new("enterprise.workers.newHire 是否新招用"),
        PayMissing = new("enterprise.workers.pay 工资合计"), ContractMissing = new("enterprise.workers.contractMonths 合同月数");

    public static readonly ObjectShape Shape = new(
        "算哪些用工",
        new Field("target", "只算脱贫人口和监测对象", Common.YesNo), new Field("newHire", "只算新招用的", Common.YesNo), new Field("months", "在本企业做了几个月", Common.Whole(1, 600)),
        new Field("measure", "月数怎么数", Common.Choice(GrammarWords.Measures)), new Field("bound", "月数和工资正好达到时算不算", Common.Choice(GrammarWords.Least)),
        new Field("pay", "工资合计下限", Common.Money), new Field("either", "月数和工资达到一项就算", Common.YesNo), new Field("contractMonths", "合同至少几个月（含本数）", Common.Whole(1, 600)),
        new Field("from", "月数从哪一天数起，不写为不限", DatePoint.Shape));

    public string Text
    {
        get
        {
            var parts = new List<string>();
            if (_newHire) parts.Add("新招用");
            if (_target) parts.Add("脱贫人口和监测对象");
            var bound = _inclusive switch { true => "满", false => "超过", _ => "达到（正好时未写明）" };
            var months = _months is { } number ? string.Create(CultureInfo.InvariantCulture, $"务工{bound}{number}个月") : null;
            var pay = _pay is { } fen ? $"工资{bound}{MoneyBounds.Money(fen)}" : null;
            if (months is not null && pay is not null) parts.Add($"{months}{(_either ? "或" : "且")}{pay}");
            else if ((months ?? pay) is { } one) parts.Add(one);
            if (_contract is { } contract) parts.Add(string.Create(CultureInfo.InvariantCulture, $"合同不少于{contract}个月"));
            return parts.Count == 0 ? "全部用工" : string.Join("、", parts);
        }
    }

    public IEnumerable<Hole> Open => (_months is null && _pay is null) || _inclusive is not null ? [] : [_bound];

    /// <summary>How many surely count, and how many may.</summary>
    public (int Least, int Most, Hole? Hole) Count(WorkerFact[] workers, in Moment moment)
    {
        var (least, most, hole) = (0, 0, (Hole?)null);
        foreach (var worker in workers)
        {
            var sight = Judge(worker, moment);
            least += sight.Truth == Truth.Met ? 1 : 0;
            most += sight.Truth == Truth.NotMet ? 0 : 1;
            hole ??= sight.Hole;
        }
        return (least, most, hole);
    }

    /// <summary>The months of all who surely count, from the first day that counts to the cut-off.</summary>
    public int Months(WorkerFact[] workers, Moment moment) => workers.Where(worker => Judge(worker, moment).Truth == Truth.Met)
        .Sum(worker => Length(worker, moment, _measure ?? Measure.CalendarMonth).Whole);

    public Sight Judge(WorkerFact worker, in Moment moment)
    {
        var sight = new Sight(Truth.Met);
        if (_target) sight = Sight.And(sight, worker.Target is { } target ? Sight.Of(target) : Sight.Unknown(TargetMissing));
        if (_newHire) sight = Sight.And(sight, worker.NewHire is { } hire ? Sight.Of(hire) : Sight.Unknown(HireMissing));
        if (_contract is { } contract) sight = Sight.And(sight, worker.ContractMonths is { } has ? Sight.Of(has >= contract) : Sight.Unknown(ContractMissing));
        if (_months is null && _pay is null) return sight;
        var pay = _pay is not { } least ? (Sight?)null : worker.PayFen is { } fen ? Sight.Least(fen, least, _inclusive, _bound) : Sight.Unknown(PayMissing);
        var months = _months is not { } number ? (Sight?)null : Reading(worker, moment, number);
        var both = pay is not { } one ? months!.Value : months is not { } two ? one : _either ? Sight.Or(two, one) : Sight.And(two, one);
        return Sight.And(sight, both);
    }

    private Sight Reading(WorkerFact worker, in Moment moment, int number)
    {
        if (_measure is { } stated) return Sight.Least(Length(worker, moment, stated).Key, number * 100L, _inclusive, _bound);
        return Sight.Agree(
            Sight.Least(Length(worker, moment, Measure.DateToDate).Key, number * 100L, _inclusive, _bound),
            Sight.Least(Length(worker, moment, Measure.CalendarMonth).Key, number * 100L, _inclusive, _bound), _measureOpen);
    }

    private RunLength Length(WorkerFact worker, in Moment moment, Measure measure)
    {
        var from = Math.Max(worker.From.DayNumber, _from?.On(moment).DayNumber ?? 0);
        var to = Math.Min(worker.To.DayNumber, moment.CutOff.DayNumber);
        return from > to ? default : RunCounter.Cumulative([new DayRange(from, to)], measure);
    }
}
