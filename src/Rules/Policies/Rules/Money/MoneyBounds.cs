using Wengang.Rules.Values;

namespace Wengang.Rules.Policies;

/// <summary>Bounds of an amount of money; null where there is none, or where it is not stated whether the bound itself counts.</summary>
internal sealed class MoneyBounds(DocumentNode node)
{
    private readonly Hole _minOpen = Hole.Rule($"{node.Path}.minBound", "金额下限含不含本数"), _maxOpen = Hole.Rule($"{node.Path}.maxBound", "金额上限含不含本数");
    private readonly bool? _minInclusive = node.TextOf("minBound") is { } word ? word == "inclusive" : null;
    private readonly bool? _maxInclusive = node.TextOf("maxBound") is { } word ? word == "inclusive" : null;

    public static readonly Field[] Fields =
    [
        new("min", "下限", Common.Money), new("minBound", "下限含不含本数", Common.Choice(GrammarWords.Bounds)),
        new("max", "上限", Common.Money), new("maxBound", "上限含不含本数", Common.Choice(GrammarWords.Bounds)),
    ];

    public long? Min { get; } = node.FenOf("min");

    public long? Max { get; } = node.FenOf("max");

    public string Text => (Min is { } min ? $"{Money(min)}以上（{Side(_minInclusive)}）" : "") + (Max is { } max ? $"{Money(max)}以下（{Side(_maxInclusive)}）" : "");

    public IEnumerable<Hole> Open
    {
        get
        {
            if (Min is not null && _minInclusive is null) yield return _minOpen;
            if (Max is not null && _maxInclusive is null) yield return _maxOpen;
        }
    }

    /// <summary>Judges an amount, or a sum against so many times the bounds.</summary>
    public Sight Judge(long fen, int times = 1, int fact = -1)
    {
        var low = Min is { } min ? Sight.Least(fen, min * times, _minInclusive, _minOpen, fact) : new Sight(Truth.Met, null, fen, fact);
        return Max is { } max ? Sight.And(low, Sight.Most(fen, max * times, _maxInclusive, _maxOpen, fact)) : low;
    }

    public static string Money(long fen) => $"{new Fen(fen)}元";

    private static string Side(bool? inclusive) => inclusive switch { true => "含", false => "不含", _ => "含不含未写明" };
}
