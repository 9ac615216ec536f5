namespace Wengang.App.Intake.Preview;

/// <summary>A row of a batch, the same in every preview.</summary>
internal readonly record struct RowKey(long FileId, string Sheet, int Row);
