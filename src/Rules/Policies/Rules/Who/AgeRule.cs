using System.Globalization;
using Wengang.Rules.Texts;
using Wengang.Rules.Values;

namespace Wengang.Rules.Policies;

/// <summary>Age in full years on a day, by sex where the circular says so.</summary>
internal sealed class AgeRule(DocumentNode node) : PolicyRule(node, "年龄")
{
    private static readonly Hole BirthMissing = new("person.birth 出生日期"), SexMissing = new("person.sex 性别");
    private readonly AgeBounds? _any = Bounds(node, "any"), _male = Bounds(node, "male"), _female = Bounds(node, "female");
    private readonly DatePoint? _on = DatePoint.Of(node, "judgedOn");
    private readonly Hole _day = Hole.Rule($"{node.Path}.judgedOn", "年龄按哪一天算");

    public static readonly ObjectShape Shape = RuleShapes.Condition(
        "年龄",
        [new("any", "不分男女", AgeBounds.Shape), new("male", "男", AgeBounds.Shape), new("female", "女", AgeBounds.Shape), new("judgedOn", "年龄按哪一天算", DatePoint.Shape)]);

    public override string Text => string.Join("，", new[] { _any?.Text, _male is null ? null : "男" + _male.Text, _female is null ? null : "女" + _female.Text }.OfType<string>())
        + (_on is null ? "（按哪一天算未写明）" : $"，按{_on.Text}算");

    internal override IEnumerable<Hole> Open => Sides.SelectMany(side => side.Open).Concat(_on is null ? [_day] : []);

    private IEnumerable<AgeBounds> Sides => new[] { _any, _male, _female }.OfType<AgeBounds>();

    internal override Sight Judge(CaseFacts facts, in Moment moment)
    {
        if (facts.Birth is not { } birth) return Sight.Unknown(BirthMissing);
        if (_on is { } on) return On(facts, birth, on.On(moment));
        var readings = Sight.Agree(On(facts, birth, moment.Application), On(facts, birth, moment.YearStart), _day);
        return Sight.Agree(Sight.Agree(readings, On(facts, birth, moment.CutOff), _day), On(facts, birth, moment.YearEnd), _day);
    }

    internal override IEnumerable<SeenValue> See(CaseFacts facts, Moment moment)
    {
        if (facts.Sex is { } sex) yield return new SeenValue("性别", sex == Sex.Male ? "男" : "女");
        if (facts.Birth is not { } birth) yield break;
        var day = (_on ?? DatePoint.Application).On(moment);
        yield return new SeenValue("出生日期", string.Create(CultureInfo.InvariantCulture, $"{ChineseDate.Day(birth)}，到{ChineseDate.Day(day)}{IdentityNumber.Age(birth, day)}周岁"));
    }

    internal override string? Nearest(CaseFacts facts, Moment moment)
    {
        if (facts.Birth is not { } birth || (facts.Sex is null && _any is null)) return null;
        var bounds = facts.Sex switch { Sex.Male => _male ?? _any, Sex.Female => _female ?? _any, _ => _any };
        var age = IdentityNumber.Age(birth, (_on ?? DatePoint.Application).On(moment));
        if (bounds is null || age >= bounds.Youngest) return null;
        return string.Create(CultureInfo.InvariantCulture, $"到{ChineseDate.Day(BirthdayOf(birth, bounds.Youngest))}满{bounds.Youngest}周岁");
    }

    internal static DateOnly BirthdayOf(DateOnly birth, int age)
    {
        var day = birth.AddYears(age);
        return day.Day < birth.Day ? day.AddDays(1) : day;
    }

    private static AgeBounds? Bounds(DocumentNode node, string key) => node[key] is { } bounds ? new AgeBounds(bounds) : null;

    private Sight On(CaseFacts facts, DateOnly birth, DateOnly day)
    {
        var age = IdentityNumber.Age(birth, day);
        var any = _any?.Judge(age) ?? new Sight(Truth.Met, null, age);
        if (_male is null && _female is null) return any;
        var male = _male?.Judge(age) ?? new Sight(Truth.Met, null, age);
        var female = _female?.Judge(age) ?? new Sight(Truth.Met, null, age);
        return Sight.And(any, facts.Sex switch { Sex.Male => male, Sex.Female => female, _ => Sight.Agree(male, female, SexMissing) });
    }
}
