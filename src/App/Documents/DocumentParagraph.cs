namespace Wengang.App.Documents;

/// <summary>One paragraph of a text to be checked.</summary>
/// <param name="Number">Counted from 1 over all paragraphs.</param>
/// <param name="Text">Its text as printed.</param>
/// <param name="Section">First-level heading (一、… or by its style) it stands under; empty before the first.</param>
/// <param name="IsTable">Stands in a table cell.</param>
/// <param name="Figures">Numbers that carry a reference to a figure.</param>
public sealed record DocumentParagraph(int Number, string Text, string Section, bool IsTable, IReadOnlyList<FigureSpan> Figures);
