namespace Wengang.Rules.Policies;

/// <summary>A stretch without work.</summary>
public sealed class UnemploymentFact : StretchFact;
