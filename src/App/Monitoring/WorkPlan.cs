using Wengang.App.Data;
using Wengang.Rules.Values;

namespace Wengang.App.Monitoring;

/// <summary>Whether a person plans to go out to work (计划外出务工) and which help is needed, as one month's list says.</summary>
public sealed class WorkPlan : Fact
{
    public long PersonId { get; init; }

    /// <summary>The month of the list.</summary>
    public Period Month { get; init; }

    /// <summary>是否计划务工.</summary>
    public bool Planned { get; init; }

    /// <summary>就业服务需求, joined by 、.</summary>
    public string? Needs { get; init; }

    public string? Particulars { get; init; }
}
