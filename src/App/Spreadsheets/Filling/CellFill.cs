namespace Wengang.App.Spreadsheets.Filling;

/// <summary>A cell to be written.</summary>
/// <param name="Row">From 1.</param>
/// <param name="Column">From 0.</param>
/// <param name="Value">Text, <see cref="long"/>, <see cref="decimal"/> or <see cref="DateOnly"/>; null leaves the cell empty.</param>
/// <param name="Look">How the cell looks afterwards.</param>
public readonly record struct CellFill(int Row, int Column, object? Value, CellLook Look = CellLook.Kept);
