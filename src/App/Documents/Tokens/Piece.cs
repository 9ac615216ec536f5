namespace Wengang.App.Documents.Tokens;

/// <summary>A stretch of text put in place of a token; with a tag when it is a number that can be opened.</summary>
/// <param name="Text">The words or digits.</param>
/// <param name="Tag">The figure.</param>
/// <param name="Title">The figure in words.</param>
/// <param name="Source">Where a number typed by hand is from.</param>
internal sealed record Piece(string Text, FigureTag? Tag = null, string? Title = null, string? Source = null);
