using System.Globalization;

namespace Wengang.Rules.Policies;

/// <summary>How many people, or which share of the staff, an enterprise employs of a kind.</summary>
internal sealed class StaffRule(DocumentNode node) : PolicyRule(node, "用工人数")
{
    private static readonly Hole WorkersMissing = new("enterprise.workers 用工名单"), StaffMissing = new("enterprise.staff 职工总数");
    private readonly WorkerFilter? _filter = node["workers"] is { } filter ? new(filter) : null;
    private readonly int? _least = node.WholeOf("least");
    private readonly Rate? _share = node.RateOf("share");
    private readonly bool _either = node.YesNoOf("either") ?? false;

    public static readonly ObjectShape Shape = RuleShapes.Condition(
        "用工人数",
        [new("workers", "算哪些用工；不写为职工总数", WorkerFilter.Shape), new("least", "至少几人（含本数）", Common.Whole(1, 100_000)), new("share", "至少占职工总数的比例（含本数）", Common.Rate),
        new("either", "人数和比例达到一项就算", Common.YesNo)]);

    public override string Text => $"{_filter?.Text ?? "职工总数"}" + (_least is { } least ? string.Create(CultureInfo.InvariantCulture, $"不少于{least}人") : "")
        + (_least is not null && _share is not null ? _either ? "或" : "且" : "") + (_share is { } share ? $"占职工总数不低于{share.Text}" : "");

    internal override IEnumerable<Hole> Open => _filter?.Open ?? [];

    internal override Sight Judge(CaseFacts facts, in Moment moment)
    {
        var (low, high, hole) = Number(facts, moment);
        if (low < 0) return Sight.Unknown(hole!);
        var number = _least is { } least ? low >= least ? new Sight(Truth.Met, null, low) : high < least ? new Sight(Truth.NotMet, null, low) : Sight.Unknown(hole!, low) : (Sight?)null;
        if (_share is not { } share) return number ?? new Sight(Truth.Met);
        var part = facts.Enterprise?.Staff is not { } staff ? Sight.Unknown(StaffMissing)
            : staff == 0 || share.CompareShare(high, staff) < 0 ? new Sight(Truth.NotMet, null, low)
            : share.CompareShare(low, staff) >= 0 ? new Sight(Truth.Met, null, low) : Sight.Unknown(hole!, low);
        return number is not { } one ? part : _either ? Sight.Or(one, part) : Sight.And(one, part);
    }

    internal override IEnumerable<SeenValue> See(CaseFacts facts, Moment moment)
    {
        var (low, high, _) = Number(facts, moment);
        if (low >= 0) yield return new SeenValue(_filter?.Text ?? "职工总数", string.Create(CultureInfo.InvariantCulture, $"{low}人{(high > low ? $"，另有{high - low}人不能确定" : "")}"), facts.Enterprise?.Source);
        if (_share is not null && facts.Enterprise?.Staff is { } staff) yield return new SeenValue("职工总数", string.Create(CultureInfo.InvariantCulture, $"{staff}人"), facts.Enterprise.Source);
    }

    internal override string? Nearest(CaseFacts facts, Moment moment)
    {
        var (low, _, _) = Number(facts, moment);
        return _least is { } least && low >= 0 && low < least ? string.Create(CultureInfo.InvariantCulture, $"再增加{least - low}名{_filter?.Text ?? "职工"}") : null;
    }

    private (int Least, int Most, Hole? Hole) Number(CaseFacts facts, in Moment moment)
    {
        if (_filter is null) return facts.Enterprise?.Staff is { } staff ? (staff, staff, null) : (-1, -1, StaffMissing);
        return facts.Enterprise?.Workers is { } workers ? _filter.Count(workers, moment) : (-1, -1, WorkersMissing);
    }
}
