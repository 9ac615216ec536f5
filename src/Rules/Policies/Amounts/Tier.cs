namespace Wengang.Rules.Policies;

/// <summary>A tier of money: from (null: from nothing) to (null: without end), with an amount or a rate.</summary>
internal sealed class Tier(DocumentNode node, DocumentNode? before, DocumentNode? after)
{
    private readonly Hole _fromOpen = Hole.Rule($"{node.Path}.fromBound", "档的下限含不含本数"), _toOpen = Hole.Rule($"{node.Path}.toBound", "档的上限含不含本数");

    public static readonly Field[] Fields =
    [
        new("from", "从多少起，不写为从零起", Common.Money), new("fromBound", "起点含不含本数；上一档写明时不必写", Common.Choice(GrammarWords.Bounds)),
        new("to", "到多少止，不写为不封顶", Common.Money), new("toBound", "终点含不含本数；下一档写明时不必写", Common.Choice(GrammarWords.Bounds)),
    ];

    public DocumentNode Node => node;

    public long? From { get; } = node.FenOf("from");

    public long? To { get; } = node.FenOf("to");

    /// <summary>Whether the bound itself belongs to this tier; by the neighbour when only that says so.</summary>
    public bool? FromInclusive { get; } = Inclusive(node, "fromBound") ?? !(before is null ? null : Inclusive(before, "toBound"));

    public bool? ToInclusive { get; } = Inclusive(node, "toBound") ?? !(after is null ? null : Inclusive(after, "fromBound"));

    public long? Fen { get; } = node.FenOf("amount");

    public Rate? Rate { get; } = node.RateOf("rate");

    public string Text => (From is { } from ? $"{MoneyBounds.Money(from)}以上（{Side(FromInclusive)}）" : "") + (To is { } to ? $"{MoneyBounds.Money(to)}以下（{Side(ToInclusive)}）" : "") + (From is null && To is null ? "全部" : "") + " " + (Fen is { } fen ? MoneyBounds.Money(fen) : Rate!.Value.Text);

    public IEnumerable<Hole> Open
    {
        get
        {
            if (From is > 0 && FromInclusive is null) yield return _fromOpen;
            if (To is not null && ToInclusive is null) yield return _toOpen;
        }
    }

    public static Tier[] Read(DocumentNode node)
    {
        var items = node.ListOf("tiers");
        return [.. items.Select((item, i) => new Tier(item, i > 0 ? items[i - 1] : null, i + 1 < items.Count ? items[i + 1] : null))];
    }

    public Sight Holds(long fen)
    {
        var low = From is { } from ? Sight.Least(fen, from, from == 0 ? true : FromInclusive, _fromOpen) : new Sight(Truth.Met);
        return To is { } to ? Sight.And(low, Sight.Most(fen, to, ToInclusive, _toOpen)) : low;
    }

    /// <summary>The tier of an amount; or what the policy leaves open at a bound; or neither, outside all tiers.</summary>
    public static (Tier? Tier, Hole? Hole) Find(Tier[] tiers, long fen)
    {
        Hole? hole = null;
        foreach (var tier in tiers)
        {
            var sight = tier.Holds(fen);
            if (sight.Truth == Truth.Met) return (tier, null);
            hole ??= sight.Hole;
        }
        return (null, hole);
    }

    private static bool? Inclusive(DocumentNode node, string key) => node.TextOf(key) is { } word ? word == "inclusive" : null;

    private static string Side(bool? inclusive) => inclusive switch { true => "含", false => "不含", _ => "含不含未写明" };
}
