namespace Wengang.App.Documents;

/// <summary>A number in a paragraph that says which figure it is.</summary>
/// <param name="Start">First character, counted from 0.</param>
/// <param name="Length">Length in characters.</param>
/// <param name="Tag">Reference, such as <c>WORK-001|2023-06-30</c>.</param>
public sealed record FigureSpan(int Start, int Length, string Tag);
