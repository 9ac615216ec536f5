using Wengang.App.Data;

namespace Wengang.App.JobFairs;

/// <summary>A job fair, village job visit or live broadcast that was held.</summary>
public sealed class JobFair : Fact
{
    public DateOnly HeldOn { get; init; }

    public required string Title { get; init; }

    public string? Form { get; init; }

    public string? Place { get; init; }

    public int? Employers { get; init; }

    public int? Posts { get; init; }

    public int? Visitors { get; init; }

    public int? Intents { get; init; }

    public int? TargetIntents { get; init; }

    public int? Leaflets { get; init; }

    public int? Viewers { get; init; }
}
