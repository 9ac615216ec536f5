namespace Wengang.App.Documents.Tokens;

/// <summary>A stretch of text put in place of a token; with a tag when it is a number that can be opened.</summary>
internal sealed record Piece(string Text, FigureTag? Tag = null, string? Title = null);
