namespace Wengang.App.Editing;

/// <summary>What will happen, before it does.</summary>
/// <param name="Sentence">In words.</param>
/// <param name="Before">The value that is believed now; empty for none.</param>
/// <param name="Seen">State of the facts it was made on.</param>
/// <param name="Notes">What follows from it.</param>
public sealed record EditPreview(string Sentence, string Before, string Seen, IReadOnlyList<string> Notes);
