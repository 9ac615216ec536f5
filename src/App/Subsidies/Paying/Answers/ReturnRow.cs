namespace Wengang.App.Subsidies.Paying.Answers;

/// <summary>A row of the bank's return file, as it was read.</summary>
/// <param name="Number">Row in the file, from 1.</param>
/// <param name="Reference">Our reference.</param>
/// <param name="Amount">As written; empty when the file has no such column.</param>
/// <param name="Result">成功, 退汇 ….</param>
/// <param name="Why">Why not.</param>
public sealed record ReturnRow(int Number, string Reference, string Amount, string Result, string Why);
