using Wengang.Rules.Reports;

namespace Wengang.App.Documents.Drafts;

/// <summary>A paragraph of a report as it will be printed.</summary>
/// <param name="Number">Counted from 1 over the whole text.</param>
/// <param name="Section">Place of its section, from 0.</param>
/// <param name="Style">What it is.</param>
/// <param name="Pieces">Its text.</param>
public sealed record DraftLine(int Number, int Section, LineStyle Style, IReadOnlyList<DraftPiece> Pieces)
{
    public string Text => string.Concat(Pieces.Select(p => p.Text));
}
