namespace Wengang.Rules.Reports;

/// <summary>A stretch of text that stands in one version, in the other, or in both.</summary>
/// <param name="Text">The words.</param>
/// <param name="InOld">Stands in the first text.</param>
/// <param name="InNew">Stands in the second text.</param>
public sealed record Difference(string Text, bool InOld, bool InNew);
