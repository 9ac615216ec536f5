namespace Wengang.App.Documents;

/// <summary>A text with figure tokens.</summary>
/// <param name="Id">Name of the text, shown in problems.</param>
/// <param name="When">Comparisons joined by 且, such as <c>SEEK-001 &gt; 0 且 SHOP-006/SHOP-005 &lt; 10</c>; empty means always.</param>
/// <param name="Heading">Heading without number; for 一是 the first words of the text.</param>
/// <param name="Body">Paragraphs.</param>
public sealed record LibraryText(string Id, string When, string Heading, IReadOnlyList<string> Body);
