using Wengang.Rules.Values;

namespace Wengang.Rules.Policies;

/// <summary>Days due and days done in one month.</summary>
public sealed record AttendanceFact(Period Month, int Due, int Done, FactSource? Source);
