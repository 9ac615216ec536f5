using System.Globalization;
using Wengang.Rules.Values;

namespace Wengang.Rules.Policies;

/// <summary>Days done ÷ days due on a public-welfare post, over the months that count.</summary>
internal sealed class AttendanceRule(DocumentNode node) : PolicyRule(node, "岗位出勤率")
{
    private readonly Rate _least = node.RateOf("least")!.Value;
    private readonly bool? _inclusive = node.TextOf("bound") is { } bound ? bound == "atLeast" : null;
    private readonly DatePoint _from = DatePoint.Of(node, "from") ?? DatePoint.YearStart, _to = DatePoint.Of(node, "to") ?? DatePoint.CutOff;
    private readonly Hole _bound = Hole.Rule($"{node.Path}.bound", "出勤率正好达到时算不算");

    public static readonly ObjectShape Shape = RuleShapes.Condition(
        "岗位出勤率",
        [new("least", "实际出勤 ÷ 应出勤", Common.Rate, Required: true), new("bound", "正好达到时算不算", Common.Choice(GrammarWords.Least)),
        new("from", "从哪一天所在的月起，不写为政策年度第一天", DatePoint.Shape), new("to", "到哪一天所在的月，不写为本批截止日", DatePoint.Shape)]);

    public override string Text => $"从{_from.Text}到{_to.Text}岗位出勤率{(_inclusive switch { true => "不低于", false => "高于", _ => "达到（正好时未写明）" })}{_least.Text}";

    internal override IEnumerable<Hole> Open => _inclusive is null ? [_bound] : [];

    internal override Sight Judge(CaseFacts facts, in Moment moment)
    {
        if (facts.Posts is not { } posts) return Sight.Unknown(PostSheets.Missing);
        var (due, done, known) = Sum(posts, moment);
        if (!known || due == 0) return Sight.Unknown(PostSheets.Missing);
        return Sight.Least(_least.CompareShare(done, due), 0, _inclusive, _bound) with { Seen = done };
    }

    internal override IEnumerable<SeenValue> See(CaseFacts facts, Moment moment)
    {
        if (facts.Posts is not { } posts || Sum(posts, moment) is not { Due: > 0 } sum) yield break;
        yield return new SeenValue("出勤", string.Create(CultureInfo.InvariantCulture, $"应{sum.Due}天，实{sum.Done}天，{new Ratio(sum.Done, sum.Due).Text(1)}"));
    }

    internal override string? Nearest(CaseFacts facts, Moment moment) => null;

    private (int Due, int Done, bool Known) Sum(PostFact[] posts, in Moment moment) => PostSheets.Sum(posts, Period.Of(_from.On(moment)), Period.Of(_to.On(moment)));
}
