namespace Wengang.App.Intake.Preview;

/// <summary>What is wrong with a cell.</summary>
/// <param name="Cell">F12; empty when the row as a whole is meant.</param>
/// <param name="Column">Zero-based; -1 when the row as a whole is meant.</param>
/// <param name="Heading">Chinese.</param>
/// <param name="Seen">What the cell holds; identity numbers masked.</param>
/// <param name="Advice">Chinese clause: what is wrong and what to do.</param>
/// <param name="Reason">Stable code.</param>
public sealed record CellNote(string Cell, int Column, string Heading, string Seen, string Advice, string Reason);
