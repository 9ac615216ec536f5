using Wengang.App.Imports.Reading;

namespace Wengang.App.Imports;

/// <summary>A row that could not be used, with every problem found in it.</summary>
public sealed record RowRejection(int Row, IReadOnlyList<CellProblem> Problems)
{
    public string Reason => Problems[0].Reason;
}
