namespace Wengang.App.Imports.Reading;

/// <summary>Why a cell cannot be used.</summary>
/// <param name="Column">Key of the column; empty when the row as a whole is meant.</param>
/// <param name="Reason">Stable code counted in the result, e.g. invalid_id_checksum.</param>
/// <param name="Seen">What the cell holds.</param>
/// <param name="Advice">One Chinese clause: what is wrong and what to do.</param>
public sealed record CellProblem(string Column, string Reason, string Seen, string Advice)
{
    /// <summary>The earlier row of this run that says otherwise; null when none does.</summary>
    public (long Source, int Row)? Rival { get; init; }
}
