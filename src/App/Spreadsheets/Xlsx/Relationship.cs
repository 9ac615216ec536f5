namespace Wengang.App.Spreadsheets.Xlsx;

/// <summary>A link from one part of a package to another.</summary>
/// <param name="Id">The id used by the source part.</param>
/// <param name="Kind">The last word of the relationship type, such as worksheet.</param>
/// <param name="Target">The part's name from the root of the package, without a leading slash.</param>
internal sealed record Relationship(string Id, string Kind, string Target);
