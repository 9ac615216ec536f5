using Wengang.Rules.Policies;

namespace Wengang.App.Policies.Simulating;

/// <summary>The numbers of a place: persons, and money in fen.</summary>
/// <param name="Code">Township, 12 digits; empty for all of it.</param>
/// <param name="Name">Its name.</param>
/// <param name="Cells">What it is made of.</param>
public sealed record SimulationTotal(string Code, string Name, IReadOnlyList<SimulationCell> Cells)
{
    public long Fen => Cells.Sum(cell => cell.Fen);

    public long BaseFen => Cells.Sum(cell => cell.BaseFen);

    public int Count(Verdict verdict) => Cells.Where(cell => cell.Verdict == verdict).Sum(cell => cell.Persons);

    public int Count(SimulationChange change) => Cells.Where(cell => cell.Change == change).Sum(cell => cell.Persons);

    /// <summary>By how much those people get more (above 0) or less.</summary>
    public long Difference(SimulationChange change) => Cells.Where(cell => cell.Change == change).Sum(cell => cell.Fen - cell.BaseFen);
}
