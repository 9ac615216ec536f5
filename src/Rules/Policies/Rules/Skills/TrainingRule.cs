using System.Globalization;
using Wengang.Rules.Texts;

namespace Wengang.Rules.Policies;

/// <summary>A course that was attended long and well enough.</summary>
internal sealed class TrainingRule(DocumentNode node) : PolicyRule(node, node.Has("types") ? PolicyWords.Courses.Names(node.TextsOf("types")) : "培训")
{
    private static readonly Hole Missing = new("courses 培训"), TypeMissing = new("courses.type 培训种类"), DaysMissing = new("courses.days 总天数和出勤天数"),
        HoursMissing = new("courses.hours 总课时和出勤课时"), PassedMissing = new("courses.passed 是否合格");
    private readonly int _types = node.Has("types") ? PolicyWords.Courses.Mask(node.TextsOf("types")) : -1;
    private readonly HashSet<string>? _courses = node.Has("courses") ? [.. node.TextsOf("courses")] : null;
    private readonly int? _minDays = node.WholeOf("minDays"), _minHours = node.WholeOf("minHours");
    private readonly Rate? _attendance = node.RateOf("attendance");
    private readonly bool? _inclusive = node.TextOf("bound") is { } bound ? bound == "atLeast" : null;
    private readonly bool _passed = node.YesNoOf("passed") ?? false;
    private readonly DatePoint _from = DatePoint.Of(node, "from") ?? DatePoint.YearStart, _to = DatePoint.Of(node, "to") ?? DatePoint.Application;
    private readonly Hole _bound = Hole.Rule($"{node.Path}.bound", "天数、课时、出勤率正好达到时算不算");

    public static readonly ObjectShape Shape = RuleShapes.Condition(
        "培训",
        [new("types", "培训种类，是其中一种就算；不写为不限", Common.Choices(PolicyWords.Courses)), new("courses", "目录内的工种（课程），不写为不限", new ListShape(Common.Text, 1)),
        new("minDays", "出勤天数下限", Common.Whole(1, 2000)), new("minHours", "出勤课时下限", Common.Whole(1, 10_000)), new("attendance", "出勤率下限（先按课时，没有课时按天数）", Common.Rate),
        new("bound", "以上三项正好达到时算不算", Common.Choice(GrammarWords.Least)), new("passed", "必须考核合格", Common.YesNo),
        new("from", "结业不早于哪一天，不写为政策年度第一天", DatePoint.Shape), new("to", "结业不晚于哪一天，不写为申请日", DatePoint.Shape)]);

    public override string Text => $"从{_from.Text}到{_to.Text}参加{Title}结业" + (_courses is null ? "" : $"（目录内：{string.Join("、", _courses)}）")
        + (_minDays is { } days ? string.Create(CultureInfo.InvariantCulture, $"，出勤{Bound}{days}天") : "") + (_minHours is { } hours ? string.Create(CultureInfo.InvariantCulture, $"，出勤{Bound}{hours}课时") : "")
        + (_attendance is { } rate ? $"，出勤率{Bound}{rate.Text}" : "") + (_passed ? "，考核合格" : "");

    internal override IEnumerable<Hole> Open => (_minDays ?? _minHours) is null && _attendance is null || _inclusive is not null ? [] : [_bound];

    private string Bound => _inclusive switch { true => "满", false => "超过", _ => "达到（正好时未写明）" };

    internal override Sight Judge(CaseFacts facts, in Moment moment)
    {
        if (facts.Courses is not { } courses) return Sight.Unknown(Missing);
        var best = new Sight(Truth.NotMet);
        for (var i = 0; i < courses.Length; i++) best = Sight.Or(best, Judge(courses[i], moment) with { Fact = i });
        return best;
    }

    internal override IEnumerable<SeenValue> See(CaseFacts facts, Moment moment) => facts.Courses is { Length: 0 }
        ? [new SeenValue("培训", "没有")]
        : (facts.Courses ?? []).Select(course => new SeenValue("培训", string.Create(
            CultureInfo.InvariantCulture, $"{course.Course}，{ChineseDate.Day(course.To)}结业，出勤{course.AttendedDays?.ToString(CultureInfo.InvariantCulture) ?? "—"}天、{course.AttendedHours?.ToString(CultureInfo.InvariantCulture) ?? "—"}课时，{course.Passed switch { true => "合格", false => "不合格", _ => "合格与否不明" }}"), course.Source));

    internal override string? Nearest(CaseFacts facts, Moment moment) => $"参加{Title}并{(_passed ? "考核合格" : "结业")}";

    /// <summary>The course that counts; null when none surely does.</summary>
    internal CourseFact? Counted(CaseFacts facts, in Moment moment) => Judge(facts, moment) is { Truth: Truth.Met, Fact: >= 0 } sight ? facts.Courses![sight.Fact] : null;

    /// <summary>How many courses count, when that is the same whatever is not known; else what is missing.</summary>
    internal (long Number, Hole? Hole) SureNumber(CaseFacts facts, in Moment moment)
    {
        if (facts.Courses is not { } courses) return (0, Missing);
        var number = 0;
        foreach (var course in courses)
        {
            var sight = Judge(course, moment);
            if (sight.Truth == Truth.Unknown) return (0, sight.Hole);
            number += sight.Truth == Truth.Met ? 1 : 0;
        }
        return (number, null);
    }

    private Sight Judge(CourseFact course, in Moment moment)
    {
        if (course.To < _from.On(moment) || course.To > _to.On(moment) || (_courses is not null && !_courses.Contains(course.Course))) return new Sight(Truth.NotMet);
        var sight = _types == -1 ? new Sight(Truth.Met) : course.Type < 0 ? Sight.Unknown(TypeMissing) : Sight.Of((_types & (1 << course.Type)) != 0);
        if (_minDays is { } days) sight = Sight.And(sight, course.AttendedDays is { } done ? Sight.Least(done, days, _inclusive, _bound) : Sight.Unknown(DaysMissing));
        if (_minHours is { } hours) sight = Sight.And(sight, course.AttendedHours is { } done ? Sight.Least(done, hours, _inclusive, _bound) : Sight.Unknown(HoursMissing));
        if (_attendance is { } rate) sight = Sight.And(sight, Attendance(course, rate));
        return _passed ? Sight.And(sight, course.Passed is { } passed ? Sight.Of(passed) : Sight.Unknown(PassedMissing)) : sight;
    }

    private Sight Attendance(CourseFact course, Rate rate) => course switch
    {
        { Hours: > 0, AttendedHours: { } done } => Sight.Least(rate.CompareShare(done, course.Hours.Value), 0, _inclusive, _bound),
        { Days: > 0, AttendedDays: { } done } => Sight.Least(rate.CompareShare(done, course.Days.Value), 0, _inclusive, _bound),
        _ => Sight.Unknown(course.Hours is null ? DaysMissing : HoursMissing),
    };
}
