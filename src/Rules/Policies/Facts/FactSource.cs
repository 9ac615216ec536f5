namespace Wengang.Rules.Policies;

/// <summary>Where a fact comes from.</summary>
/// <param name="Name">The list or paper, e.g. 2023年5月务工月监测.</param>
/// <param name="On">The day it speaks of; null when not told.</param>
public sealed record FactSource(string Name, DateOnly? On);
