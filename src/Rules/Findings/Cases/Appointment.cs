using Wengang.Rules.Values;
using Wengang.Rules.Work;

namespace Wengang.Rules.Findings;

/// <summary>A public post or a place in a workshop held by a person.</summary>
/// <param name="Name">The post and its employer, or the workshop.</param>
/// <param name="Start">The first day.</param>
/// <param name="End">The day from which it is no longer held; null while it goes on.</param>
public sealed record Appointment(string Name, DateOnly Start, DateOnly? End)
{
    /// <summary>True when held on the day.</summary>
    public bool IsHeldOn(DateOnly date) => PostRules.IsOnDuty(Start, End, date);

    /// <summary>True when held through the whole month: started by its first day and still there after its last day.</summary>
    public bool IsHeldThrough(Period month) => Start <= month.FirstDay && IsHeldOn(month.LastDay);
}
