namespace Wengang.App.Imports.Running;

/// <summary>What became of everything that was given, in the order in which it was imported.</summary>
public sealed record ImportResult(IReadOnlyList<SheetResult> Sheets, IReadOnlyList<ImportProblem> Problems)
{
    /// <summary>Whether something in the input could not be used or needs attention.</summary>
    public bool NeedsAttention => Problems.Count > 0 || Sheets.Any(s => s.Tally.Rejected > 0);
}
