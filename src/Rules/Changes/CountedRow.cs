namespace Wengang.Rules.Changes;

/// <summary>A row that a figure may count, at one moment.</summary>
/// <param name="Subject">Who or what it is about; the same at every moment.</param>
/// <param name="Township">Where it is counted.</param>
/// <param name="Amount">What it adds when it is counted.</param>
/// <param name="Facets">What else is true of it, as bits.</param>
public sealed record CountedRow(string Subject, string Township, long Amount, int Facets);
