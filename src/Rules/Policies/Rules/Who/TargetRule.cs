using Wengang.Rules.Texts;
using Wengang.Rules.Values;

namespace Wengang.Rules.Policies;

/// <summary>Lifted people and kinds of monitored people.</summary>
internal sealed class TargetRule(DocumentNode node) : PolicyRule(node, "对象")
{
    private static readonly Hole MonitoringMissing = new("person.monitoring 监测对象经历");
    internal static readonly Hole TypeMissing = new("person.householdType 户类型"), ListingMissing = new("person.monitoring.from 监测对象的识别日期");
    internal static readonly Hole EliminationMissing = new("person.monitoring.eliminatedOn 监测对象的风险消除日期");
    private readonly int _kinds = PolicyWords.Targets.Mask(node.TextsOf("anyOf"));
    private readonly bool? _eliminated = node.TextOf("riskEliminated") is { } word ? word == "include" : null;
    private readonly DatePoint? _on = DatePoint.Of(node, "judgedOn");
    private readonly Hole _include = Hole.Rule($"{node.Path}.riskEliminated", "风险已消除的监测对象算不算");
    private readonly Hole _day = Hole.Rule($"{node.Path}.judgedOn", "在哪一天是监测对象、风险是否消除");

    public static readonly ObjectShape Shape = RuleShapes.Condition(
        "对象类别",
        [new("anyOf", "对象，是其中一种就算", Common.Choices(PolicyWords.Targets), Required: true), new("riskEliminated", "风险已消除的监测对象算不算", Common.Choice(GrammarWords.Include)),
        new("judgedOn", "以哪一天的情况为准", DatePoint.Shape)]);

    public override string Text => $"{PolicyWords.Targets.Names(Kinds)}{(Monitored ? _eliminated switch { true => "（含风险已消除的）", false => "（风险未消除的）", _ => "（风险已消除的算不算未写明）" } : "")}{(_on is null ? "" : $"，以{_on.Text}的情况为准")}";

    internal override IEnumerable<Hole> Open
    {
        get
        {
            if (Monitored && _eliminated is null) yield return _include;
            if (Monitored && _on is null) yield return _day;
        }
    }

    private bool Monitored => (_kinds & ~1) != 0;

    private IEnumerable<string> Kinds => PolicyWords.Targets.All.Where((_, place) => (_kinds & (1 << place)) != 0).Select(word => word.Key);

    internal override Sight Judge(CaseFacts facts, in Moment moment)
    {
        var lifted = (_kinds & 1) == 0 ? new Sight(Truth.NotMet) : facts.HouseholdType is { } type ? Sight.Of(type == HouseholdType.Lifted) : Sight.Unknown(TypeMissing);
        if (lifted.Truth == Truth.Met || !Monitored) return lifted;
        if (facts.Monitoring is not { } episodes) return Sight.Or(lifted, Sight.Unknown(MonitoringMissing));
        if (_on is { } on) return Sight.Or(lifted, On(episodes, on.On(moment)));
        var readings = Sight.Agree(On(episodes, moment.Application), On(episodes, moment.YearStart), _day);
        return Sight.Or(lifted, Sight.Agree(readings, On(episodes, moment.CutOff), _day));
    }

    internal override IEnumerable<SeenValue> See(CaseFacts facts, Moment moment)
    {
        if (facts.HouseholdType is { } type) yield return new SeenValue("户类型", HouseholdTypes.List.NameOf(type));
        foreach (var episode in facts.Monitoring ?? [])
        {
            var state = !episode.EliminationKnown ? "风险消除日期不明" : episode.EliminatedOn is { } day ? $"{ChineseDate.Day(day)}风险消除" : "风险未消除";
            var listed = episode.From is { } from ? $"{ChineseDate.Day(from)}识别" : "识别日期不明";
            yield return new SeenValue("监测对象", $"{PolicyWords.Targets.NameAt(episode.Category)}，{listed}，{state}", episode.Source);
        }
        if (facts.Monitoring is { Length: 0 }) yield return new SeenValue("监测对象", "不是");
    }

    internal override string? Nearest(CaseFacts facts, Moment moment) => $"经认定成为{PolicyWords.Targets.Names(Kinds)}";

    private Sight On(MonitorFact[] episodes, DateOnly day)
    {
        var best = new Sight(Truth.NotMet);
        for (var i = 0; i < episodes.Length; i++)
        {
            var episode = episodes[i];
            if ((_kinds & (1 << episode.Category)) == 0 || episode.From > day) continue;
            best = Sight.Or(best, Sight.And(Counts(episode, day, i), episode.From is null ? Sight.Unknown(ListingMissing) : new Sight(Truth.Met, null, 0, i)));
        }
        return best;
    }

    /// <summary>Whether somebody listed counts on the day, for what became of the risk.</summary>
    private Sight Counts(MonitorFact episode, DateOnly day, int place)
    {
        if (_eliminated == true) return new Sight(Truth.Met, null, 0, place);
        if (!episode.EliminationKnown) return Sight.Unknown(EliminationMissing);
        if (!(episode.EliminatedOn <= day)) return new Sight(Truth.Met, null, 0, place);
        return _eliminated is null ? Sight.Unknown(_include) : new Sight(Truth.NotMet, null, 0, place);
    }
}
