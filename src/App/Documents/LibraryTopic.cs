namespace Wengang.App.Documents;

/// <summary>One topic of the text library.</summary>
/// <param name="Numbering">How chosen texts are counted: （一）, 1. or 一是; empty for sentences without number and heading.</param>
/// <param name="AtMost">The first so many usable texts are taken.</param>
/// <param name="Texts">In order of preference.</param>
public sealed record LibraryTopic(string Numbering, int AtMost, IReadOnlyList<LibraryText> Texts);
