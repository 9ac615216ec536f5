using Wengang.App.Collecting.Receiving;
using Wengang.Rules.Sync;

namespace Wengang.App.Collecting.Settling;

/// <summary>Who says what of a contested field.</summary>
internal static class ConflictSides
{
    /// <summary>The live words, and what stands where none of them says it.</summary>
    public static IReadOnlyList<ConflictSide> Of(string field, IReadOnlyList<SaidOnce> said)
    {
        var record = SyncRecord.Of(said.Select(s => s.Write));
        var (heads, standing) = (FieldHeads.Of(record.Writes, field), record.Standing.GetValueOrDefault(field));
        var stands = standing?.Fields[field];
        var all = standing is null || heads.Any(h => h.Fields[field] == stands) ? heads : [standing, .. heads];
        return [.. all.OrderBy(w => w.Number).Select(w => (Write: w, Said: said.First(s => s.Write.Id == w.Id))).Select(s => new ConflictSide(
            s.Write.Fields[field], AnswerFields.Shown(field, s.Write.Fields[field]), s.Said.By, s.Said.On, s.Write.Number, s.Write.Fields[field] == stands))];
    }

    /// <summary>One line for each, to be kept.</summary>
    public static string Kept(string field, IReadOnlyList<SaidOnce> said) =>
        string.Join('\n', Of(field, said).Select(s => $"{s.Words}（{s.By}，{s.On:yyyy-MM-dd} 核实，回执 {s.Number}）"));
}
