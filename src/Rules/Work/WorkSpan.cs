using Wengang.Rules.Values;

namespace Wengang.Rules.Work;

/// <summary>The months of one work spell. The month of the start and the month of the end both count as worked.</summary>
/// <param name="Start">The first month worked.</param>
/// <param name="End">The last month worked; null while it goes on.</param>
public readonly record struct WorkSpan(Period Start, Period? End)
{
    /// <summary>True when the spell goes on after the month: started in or before it and not ended in or before it.</summary>
    public bool IsCurrentAtEndOf(Period month) => Start <= month && (End is not { } end || end > month);

    /// <summary>True when any part of the month was worked, also the month of the end.</summary>
    public bool Covers(Period month) => Start <= month && (End is not { } end || end >= month);
}
