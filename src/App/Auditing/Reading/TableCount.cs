namespace Wengang.App.Auditing.Reading;

/// <summary>How many rows of a table an operation wrote, and how many it retracted.</summary>
/// <param name="Table">Chinese.</param>
public sealed record TableCount(string Table, long Written, long Retracted);
