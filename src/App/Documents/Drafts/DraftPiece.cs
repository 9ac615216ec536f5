namespace Wengang.App.Documents.Drafts;

/// <summary>A stretch of a line as it will be printed.</summary>
/// <param name="Text">Words or digits.</param>
/// <param name="Tag">Reference of the figure behind a number, such as <c>WORK-001|2023-06-30</c>; null for words.</param>
/// <param name="Code">Indicator to open; null for words.</param>
/// <param name="AsOf">The figure's date.</param>
/// <param name="Title">The figure in words.</param>
/// <param name="Source">Where a number typed by hand is from; null else.</param>
/// <param name="Lack">Why a token cannot be filled; null else.</param>
public sealed record DraftPiece(
    string Text, string? Tag = null, string? Code = null, DateOnly AsOf = default, string? Title = null, string? Source = null, string? Lack = null);
