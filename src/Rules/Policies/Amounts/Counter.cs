namespace Wengang.Rules.Policies;

/// <summary>Counts what an amount is paid for.</summary>
internal sealed class Counter(DocumentNode node)
{
    private readonly string _count = node.Required("count");
    private readonly Rate? _attendance = node.RateOf("attendance");
    private readonly WorkerFilter? _workers = node["workers"] is { } filter ? new(filter) : null;

    public static readonly Field[] Fields =
    [
        new("count", "按什么计", Common.Choice(GrammarWords.Counts), Required: true), new("workers", "算哪些用工（按用工人数或人月数计时写）", WorkerFilter.Shape),
        new("attendance", "当月实际出勤 ÷ 应出勤至少多少（按出勤达标的在岗月数计时写）", Common.Rate),
    ];

    public string Code => _count;

    public string Text => _count switch { "workers" => $"{_workers?.Text}人数", "workerMonths" => $"{_workers?.Text}人月数", "attendedPostMonths" => $"出勤率不低于{_attendance?.Text}的在岗月数", _ => GrammarWords.Counts.Name(_count) };

    public IEnumerable<Hole> Open => _workers?.Open ?? [];

    public string Unit => _count switch { "workers" or "passedTrainees" => "人", "attendedDays" or "workedDays" => "天", "attendedHours" => "课时", "courses" => "次", _ => "个月" };

    public (long Number, Hole? Hole) Number(CaseFacts facts, in Moment moment, Basis basis) => _count switch
    {
        "workedMonths" or "workedDays" => basis.Worked(facts, moment)!.SureCount(facts, moment),
        "postMonths" => basis.Post(facts, moment)!.SureCount(facts, moment),
        "attendedPostMonths" => basis.Post(facts, moment)!.SureSheets(facts, moment, _attendance!.Value),
        "insuredMonths" => basis.Insured(facts, moment)!.SureCount(facts, moment),
        "attendedDays" => basis.Course(facts, moment)?.AttendedDays is { } days ? (days, null) : Missing("courses.attendedDays 出勤天数"),
        "attendedHours" => basis.Course(facts, moment)?.AttendedHours is { } hours ? (hours, null) : Missing("courses.attendedHours 出勤课时"),
        "courses" => basis.Training(facts, moment)!.SureNumber(facts, moment),
        "passedTrainees" => facts.Enterprise?.Passed is { } passed ? (passed, null) : Missing("enterprise.passed 合格人数"),
        _ => Workers(facts, moment),
    };

    private (long Number, Hole? Hole) Workers(CaseFacts facts, in Moment moment)
    {
        if (facts.Enterprise?.Workers is not { } workers) return Missing("enterprise.workers 用工名单");
        var (least, most, hole) = _workers!.Count(workers, moment);
        if (least != most) return (0, hole);
        return (_count == "workers" ? least : _workers.Months(workers, moment), null);
    }

    private static (long, Hole) Missing(string what) => (0, new Hole(what));
}
