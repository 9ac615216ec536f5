namespace Wengang.Rules.Values;

/// <summary>One value of a code list.</summary>
/// <param name="Value">The value in code.</param>
/// <param name="Code">The short stable text stored in the database; never changed once released.</param>
/// <param name="Name">The official Chinese name, as shown and exported.</param>
/// <param name="Synonyms">Other ways in which sheets write it.</param>
public sealed record CodeEntry<T>(T Value, string Code, string Name, params string[] Synonyms);
