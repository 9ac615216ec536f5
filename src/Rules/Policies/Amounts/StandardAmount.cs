using System.Globalization;

namespace Wengang.Rules.Policies;

/// <summary>A share of a published standard, such as the minimum wage, for each month or person.</summary>
internal sealed class StandardAmount(DocumentNode node) : AmountRule(node)
{
    private readonly string _name = node.Required("name");
    private readonly long _base = node.FenOf("base")!.Value;
    private readonly Rate _rate = node.RateOf("rate")!.Value;
    private readonly Counter _counter = new(node);
    private readonly int? _most = node.WholeOf("most");

    public static readonly ObjectShape Shape = RuleShapes.Amount(
        "按公布标准的比例",
        [new("name", "标准的名称，如 月最低工资标准", Common.Text, Required: true), new("base", "标准的金额", Common.Money, Required: true), new("rate", "比例", Common.Rate, Required: true), .. Counter.Fields,
        new("most", "最多计多少个", Common.Whole(1, 1_000_000))]);

    public Counter Counter => _counter;

    public override string Text => $"{_name}{Money(_base)}的{_rate.Text}，乘以{_counter.Text}{(_most is { } most ? string.Create(CultureInfo.InvariantCulture, $"（最多{most}{_counter.Unit}）") : "")}";

    public override IEnumerable<Hole> Open => _counter.Open;

    public override Reckoned Figure(CaseFacts facts, in Moment moment, Basis basis, List<string>? steps)
    {
        var (number, hole) = _counter.Number(facts, moment, basis);
        if (hole is not null) return Reckoned.Unknown(hole);
        var counted = _most is { } most ? Math.Min(number, most) : number;
        if (counted == 0) return Reckoned.Nothing($"{_counter.Text}为零");
        var sum = _rate.Of(_base * counted);
        steps?.Add(string.Create(CultureInfo.InvariantCulture, $"{_name} {Money(_base)} × {_rate.Text} × {counted}{_counter.Unit}{(counted < number ? $"（共{number}，最多计{counted}）" : "")} = {Money(sum)}"));
        return new Reckoned(sum);
    }
}
