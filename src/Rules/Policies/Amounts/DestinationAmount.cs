using Wengang.Rules.Texts;

namespace Wengang.Rules.Policies;

/// <summary>An amount by the place of work: the first row that fits the stretch of work that counts.</summary>
internal sealed class DestinationAmount(DocumentNode node) : AmountRule(node)
{
    private static readonly Hole SpellsMissing = new("spells 务工经历"), PlaceMissing = new("spells.area 务工区域或务工所在省");
    private readonly DestinationRow[] _rows = [.. node.ListOf("rows").Select(row => new DestinationRow(row))];
    private readonly string? _pick = node.TextOf("pick");
    private readonly Hole _open = Hole.Rule($"{node.Path}.pick", "去过几类地方时按哪一处的标准");

    public static readonly ObjectShape Shape = RuleShapes.Amount(
        "按务工去向",
        new Field("rows", "各类去向，从上往下取第一个符合的", new ListShape(DestinationRow.Shape, 1), Required: true), new Field("pick", "去过几类地方时按哪一处", Common.Choice(GrammarWords.Picks)));

    public IReadOnlyList<DestinationRow> Rows => _rows;

    public override string Text => string.Join("，", _rows.Select(row => $"{row.Name}{Money(row.Fen)}")) + (_pick is null ? "" : $"；去过几类地方的，{GrammarWords.Picks.Name(_pick)}");

    public override IEnumerable<Hole> Open => _pick is null && _rows.Select(row => row.Fen).Distinct().Count() > 1 ? [_open] : [];

    public override Reckoned Figure(CaseFacts facts, in Moment moment, Basis basis, List<string>? steps)
    {
        if (facts.Spells is not { } spells) return Reckoned.Unknown(SpellsMissing);
        var worked = basis.Worked(facts, moment);
        var run = worked?.Counted(facts, moment) ?? new RunLength(0, 0, 0, moment.CutOff.DayNumber);
        var (best, bestKey, same, any) = (0L, 0L, true, false);
        var (chosen, unsure) = ((SpellFact?)null, (Hole?)null);
        foreach (var spell in spells)
        {
            var match = worked?.Match(spell) ?? Truth.Met;
            if (match == Truth.Unknown) unsure = worked!.DetailMissing;
            if (match != Truth.Met || spell.To.DayNumber < run.From || spell.From.DayNumber > run.To) continue;
            var row = Row(spell);
            if (row.Hole is not null) return row;
            if (row.None is not null) continue;
            var key = Key(spell, row.Fen, run);
            same &= !any || row.Fen == best;
            if (!any || key > bestKey) (best, bestKey, chosen) = (row.Fen, key, spell);
            any = true;
        }
        if (unsure is not null && (!any || _rows.Any(row => row.Fen != best))) return Reckoned.Unknown(unsure);
        if (!any) return Reckoned.Nothing("务工去向没有对应的标准");
        if (!same && _pick is null) return Reckoned.Unknown(_open);
        steps?.Add($"{AreaSet.Name(chosen!.Areas)}{chosen.Province}（{ChineseDate.Day(chosen.From)}起）标准 {Money(best)}");
        return new Reckoned(best);
    }

    private long Key(SpellFact spell, long fen, RunLength run) => _pick switch
    {
        "lowest" => -fen,
        "latest" => Math.Min(spell.To.DayNumber, run.To) * 100_000L + spell.From.DayNumber / 100,
        "longest" => Math.Min(spell.To.DayNumber, run.To) - Math.Max(spell.From.DayNumber, run.From),
        _ => fen,
    };

    private Reckoned Row(SpellFact spell)
    {
        foreach (var row in _rows)
        {
            switch (row.Match(spell))
            {
                case Truth.Met: return new Reckoned(row.Fen);
                case Truth.Unknown: return Reckoned.Unknown(PlaceMissing);
            }
        }
        return Reckoned.Nothing("");
    }
}
