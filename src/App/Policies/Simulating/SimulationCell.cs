using Wengang.Rules.Policies;

namespace Wengang.App.Policies.Simulating;

/// <summary>How many people of a township came out alike, and their money in fen by both versions.</summary>
/// <param name="Prefix">First 9 digits of the township.</param>
public sealed record SimulationCell(string Prefix, Verdict Verdict, SimulationChange Change, int Persons, long Fen, long BaseFen);
