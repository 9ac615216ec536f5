namespace Wengang.Rules.Policies;

/// <summary>Days by number, both ends included.</summary>
internal readonly record struct DayRange(int From, int To);
