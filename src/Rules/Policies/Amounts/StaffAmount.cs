using System.Globalization;

namespace Wengang.Rules.Policies;

/// <summary>An amount by how many workers of a kind an enterprise employs.</summary>
internal sealed class StaffAmount(DocumentNode node) : AmountRule(node)
{
    private static readonly Hole Missing = new("enterprise.workers 用工名单");
    private readonly WorkerFilter _filter = new(node["workers"]!);
    private readonly (int From, int? To, long Fen)[] _tiers = [.. node.ListOf("tiers").Select(tier => (tier.WholeOf("from")!.Value, tier.WholeOf("to"), tier.FenOf("amount")!.Value))];

    public static readonly ObjectShape Shape = RuleShapes.Amount(
        "按用工人数分档",
        new Field("workers", "算哪些用工", WorkerFilter.Shape, Required: true),
        new Field("tiers", "各档，从少到多，首尾相接", new ListShape(new ObjectShape(
            "一档", new Field("from", "从几人（含）", Common.Whole(1, 100_000), Required: true), new Field("to", "到几人（含），不写为不封顶", Common.Whole(1, 100_000)),
            new Field("amount", "金额", Common.Money, Required: true)), 1), Required: true));

    public override string Text => $"按{_filter.Text}人数：" + string.Join("；", _tiers.Select(tier => string.Create(CultureInfo.InvariantCulture, $"{tier.From}{(tier.To is { } to ? $"至{to}" : "")}人{(tier.To is null ? "以上" : "")}{Money(tier.Fen)}")));

    public override IEnumerable<Hole> Open => _filter.Open;

    public override Reckoned Figure(CaseFacts facts, in Moment moment, Basis basis, List<string>? steps)
    {
        if (facts.Enterprise?.Workers is not { } workers) return Reckoned.Unknown(Missing);
        var (least, most, hole) = _filter.Count(workers, moment);
        var (low, high) = (At(least), At(most));
        if (low != high) return Reckoned.Unknown(hole!);
        if (low is not { } fen) return Reckoned.Nothing(string.Create(CultureInfo.InvariantCulture, $"{_filter.Text}{least}人，不到最低一档"));
        steps?.Add(string.Create(CultureInfo.InvariantCulture, $"{_filter.Text} {least}人，标准 {Money(fen)}"));
        return new Reckoned(fen);
    }

    private long? At(int number)
    {
        foreach (var (from, to, fen) in _tiers)
        {
            if (number >= from && !(number > to)) return fen;
        }
        return null;
    }
}
