using System.Globalization;

namespace Wengang.Rules.Policies;

/// <summary>So much for each month, day, hour, person or course; fewer steps later on where there are tiers; at most so many.</summary>
internal sealed class UnitAmount(DocumentNode node) : AmountRule(node)
{
    private readonly Counter _counter = new(node);
    private readonly int? _most = node.WholeOf("most");
    private readonly (int? UpTo, long Fen)[] _steps = node.FenOf("amount") is { } fen
        ? [(null, fen)]
        : [.. node.ListOf("steps").Select(step => (step.WholeOf("upTo"), step.FenOf("amount")!.Value))];

    public static readonly ObjectShape Shape = RuleShapes.Amount(
        "按数量计", [.. Counter.Fields, new("amount", "每个多少（和分段只写一个）", Common.Money),
        new("steps", "分段：前若干个每个多少，以后每个多少", new ListShape(new ObjectShape(
            "一段", new Field("upTo", "到第几个为止（含），最后一段可不写", Common.Whole(1, 100_000)), new Field("amount", "这一段每个多少", Common.Money, Required: true)), 1)),
        new("most", "最多计多少个", Common.Whole(1, 1_000_000))]);

    public Counter Counter => _counter;

    public override string Text => $"按{_counter.Text}，" + string.Join("，", _steps.Select(step => step.UpTo is { } upTo
            ? string.Create(CultureInfo.InvariantCulture, $"到第{upTo}{_counter.Unit}每{Each}{Money(step.Fen)}") : $"{(_steps.Length > 1 ? "以后" : "")}每{Each}{Money(step.Fen)}"))
        + (_most is { } most ? string.Create(CultureInfo.InvariantCulture, $"，最多计{most}{_counter.Unit}") : "");

    public override IEnumerable<Hole> Open => _counter.Open;

    private string Each => _counter.Unit is "个月" ? "月" : _counter.Unit;

    public override Reckoned Figure(CaseFacts facts, in Moment moment, Basis basis, List<string>? steps)
    {
        var (number, hole) = _counter.Number(facts, moment, basis);
        if (hole is not null) return Reckoned.Unknown(hole);
        var counted = _most is { } most ? Math.Min(number, most) : number;
        if (counted < number) steps?.Add(string.Create(CultureInfo.InvariantCulture, $"{_counter.Text} {number}{_counter.Unit}，最多计 {counted}{_counter.Unit}"));
        if (counted == 0) return Reckoned.Nothing($"{_counter.Text}为零");
        var (sum, done) = (0L, 0L);
        foreach (var (upTo, fen) in _steps)
        {
            var part = Math.Min(counted, upTo ?? long.MaxValue) - done;
            if (part <= 0) continue;
            steps?.Add(string.Create(CultureInfo.InvariantCulture, $"{_counter.Text} {part}{_counter.Unit} × {Money(fen)} = {Money(part * fen)}"));
            (sum, done) = (sum + part * fen, done + part);
        }
        return new Reckoned(sum);
    }
}
