using Wengang.App.Data;

namespace Wengang.App.JobFairs;

/// <summary>A brochure printed or a film made to make work known.</summary>
public sealed class PrintedMatter : Fact
{
    public required string Title { get; init; }

    public string? Category { get; init; }

    public int? Copies { get; init; }

    public DateOnly? PublishedOn { get; init; }
}
