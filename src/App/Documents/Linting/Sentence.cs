namespace Wengang.App.Documents.Linting;

/// <summary>A stretch of a paragraph up to 。；！？ with its place.</summary>
/// <param name="Paragraph">The paragraph.</param>
/// <param name="Start">First character within the paragraph.</param>
/// <param name="Text">The sentence, digits half-width, one character for one.</param>
internal sealed record Sentence(DocumentParagraph Paragraph, int Start, string Text)
{
    /// <summary>The sentence before it in the paragraph.</summary>
    public Sentence? Previous { get; init; }
}
