using Wengang.App.Data;

namespace Wengang.App.Training;

/// <summary>A training class and the bureau that organised it.</summary>
public sealed class TrainingClass : Fact
{
    /// <summary>班次编号.</summary>
    public required string Code { get; init; }

    public string? Course { get; init; }

    /// <summary>主办部门 as written.</summary>
    public string? Organiser { get; init; }

    public string? Institution { get; init; }

    public DateOnly? StartOn { get; init; }

    /// <summary>结业日期.</summary>
    public DateOnly? EndOn { get; init; }

    public int? Hours { get; init; }
}
