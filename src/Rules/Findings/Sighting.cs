namespace Wengang.Rules.Findings;

/// <summary>What a rule saw in a case.</summary>
/// <param name="Evidence">In Chinese, for people; it may be worded anew.</param>
/// <param name="Seen">
/// The facts behind it as short stable codes, apart from their wording and from what changes by itself (age, the month of the sheet):
/// as long as these are the same, a decision about the finding stands.
/// </param>
public sealed record Sighting(string Evidence, string Seen = "");
