using Wengang.App.Access;
using Wengang.App.Data;
using Wengang.Rules.Warnings;

namespace Wengang.App.Warnings;

/// <summary>Something that turned abnormal, with its owner and what became of it. Of one subject there is at most one that is not closed.</summary>
public sealed class Warning : IRegional
{
    public required long Id { get; init; }

    /// <summary>Code of the <see cref="WarningRule"/>.</summary>
    public required string Rule { get; init; }

    /// <summary>The region, employer or workshop it is about.</summary>
    public required string SubjectKey { get; init; }

    public required string RegionCode { get; set; }

    public WarningLevel Level { get; set; }

    /// <summary>What was seen, in words.</summary>
    public required string Evidence { get; set; }

    public DateOnly FoundOn { get; init; }

    /// <summary>Who has to handle it.</summary>
    public Role Owner { get; set; }

    /// <summary>Last day (inclusive).</summary>
    public DateOnly DueOn { get; set; }

    public string? Handling { get; set; }

    public string? HandledBy { get; set; }

    public string? ClosingNote { get; set; }

    public DateOnly? ClosedOn { get; set; }

    public string? ClosedBy { get; set; }
}
