using System.Globalization;
using Wengang.Rules.Texts;

namespace Wengang.Rules.Policies;

/// <summary>A business of one's own that has run for some time.</summary>
internal sealed class BusinessRule(DocumentNode node) : PolicyRule(node, "创办经营主体")
{
    private static readonly Hole Missing = new("business 创办的经营主体"), TypeMissing = new("business.type 类型"), FirstMissing = new("business.first 是否首次创办"),
        EmployeesMissing = new("business.employees 带动就业人数");
    private readonly int _types = node.Has("types") ? PolicyWords.Businesses.Mask(node.TextsOf("types")) : -1;
    private readonly int? _months = node.WholeOf("months"), _employees = node.WholeOf("employees");
    private readonly bool? _inclusive = node.TextOf("bound") is { } bound ? bound == "atLeast" : null;
    private readonly bool _first = node.YesNoOf("first") ?? false;
    private readonly DateOnly? _from = node.DayOf("registeredFrom"), _to = node.DayOf("registeredTo");
    private readonly Hole _bound = Hole.Rule($"{node.Path}.bound", "经营正好满这个月数时算不算");

    public static readonly ObjectShape Shape = RuleShapes.Condition(
        "创办经营主体",
        [new("types", "类型，是其中一种就算；不写为不限", Common.Choices(PolicyWords.Businesses)), new("months", "从登记之日起正常经营的月数（日期对日期）", Common.Whole(1, 600)),
        new("bound", "正好是这个月数时算不算", Common.Choice(GrammarWords.Least)), new("first", "必须是首次创办", Common.YesNo), new("employees", "带动就业至少几人（含本数）", Common.Whole(1, 10_000)),
        new("registeredFrom", "登记不早于", Common.Day), new("registeredTo", "登记不晚于", Common.Day)]);

    public override string Text => $"{(_first ? "首次" : "")}创办{(_types == -1 ? "经营主体" : PolicyWords.Businesses.Names(PolicyWords.Businesses.All.Where((_, place) => (_types & (1 << place)) != 0).Select(word => word.Key)))}，到申请日仍在经营"
        + (_months is { } months ? string.Create(CultureInfo.InvariantCulture, $"，正常经营{(_inclusive switch { true => "满", false => "超过", _ => "达到（正好时未写明）" })}{months}个月") : "")
        + (_employees is { } employees ? string.Create(CultureInfo.InvariantCulture, $"，带动就业不少于{employees}人") : "")
        + (_from is { } from ? $"，{ChineseDate.Day(from)}以后登记" : "") + (_to is { } to ? $"，{ChineseDate.Day(to)}以前登记" : "");

    internal override IEnumerable<Hole> Open => _months is not null && _inclusive is null ? [_bound] : [];

    internal override Sight Judge(CaseFacts facts, in Moment moment)
    {
        if (!facts.BusinessKnown) return Sight.Unknown(Missing);
        if (facts.Business is not { } business) return new Sight(Truth.NotMet);
        var open = business.RegisteredOn <= moment.Application && (business.ClosedOn is not { } closed || closed > moment.Application);
        var sight = Sight.Of(open && !(business.RegisteredOn < _from) && !(business.RegisteredOn > _to));
        if (_types != -1) sight = Sight.And(sight, business.Type < 0 ? Sight.Unknown(TypeMissing) : Sight.Of((_types & (1 << business.Type)) != 0));
        if (_first) sight = Sight.And(sight, business.First is { } first ? Sight.Of(first) : Sight.Unknown(FirstMissing));
        if (_employees is { } employees) sight = Sight.And(sight, business.Employees is { } number ? Sight.Of(number >= employees) : Sight.Unknown(EmployeesMissing));
        if (_months is { } months && open) sight = Sight.And(sight, Sight.Least(Length(business, moment).Key, months * 100L, _inclusive, _bound));
        return sight;
    }

    internal override IEnumerable<SeenValue> See(CaseFacts facts, Moment moment) => facts.Business is { } business
        ? [new SeenValue("经营主体", string.Create(CultureInfo.InvariantCulture, $"{ChineseDate.Day(business.RegisteredOn)}登记，{(business.ClosedOn is { } closed ? $"{ChineseDate.Day(closed)}停业" : $"到{ChineseDate.Day(moment.Application)}经营{Words(Length(business, moment))}")}"), business.Source)]
        : facts.BusinessKnown ? [new SeenValue("经营主体", "没有")] : [];

    internal override string? Nearest(CaseFacts facts, Moment moment)
    {
        if (facts.Business is not { ClosedOn: null } business || _months is not { } months) return null;
        var full = DateOnly.FromDayNumber(RunCounter.Full(business.RegisteredOn, months) - (_inclusive == true ? 1 : 0));
        return full > moment.Application ? $"继续经营，{ChineseDate.Day(full)}起申请" : null;
    }

    private static RunLength Length(BusinessFact business, in Moment moment) => business.RegisteredOn > moment.Application ? default : RunCounter.DateToDate(business.RegisteredOn.DayNumber, moment.Application.DayNumber);

    private static string Words(RunLength length) => string.Create(CultureInfo.InvariantCulture, $"{length.Whole}个月零{length.Days}天");
}
