using Wengang.Rules.Policies;

namespace Wengang.App.Policies.Simulating;

/// <summary>Which people of a trial; null means all.</summary>
/// <param name="Township">Code of 12 digits.</param>
public sealed record SimulationFilter(string? Township, Verdict? Verdict, SimulationChange? Change);
