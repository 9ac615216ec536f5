using Wengang.Rules.Values;

namespace Wengang.Rules.Monitoring.Quality;

/// <summary>One person's answer of a month, as far as it tells how it came about.</summary>
public sealed record CheckTrace
{
    public required long PersonId { get; init; }

    public required long HouseholdId { get; init; }

    /// <summary>12 digits.</summary>
    public required string Village { get; init; }

    /// <summary>Who answered.</summary>
    public required long Account { get; init; }

    /// <summary>When it was received, local time.</summary>
    public required DateTime At { get; init; }

    /// <summary>The act that received it: a phone's log and a sheet typed in come as one act.</summary>
    public required long Act { get; init; }

    /// <summary>When it was entered, by the clock of the phone, local time; null when it was entered on the site. Only good for the time between two answers.</summary>
    public DateTime? SaidAt { get; init; }

    public required DateOnly CheckedOn { get; init; }

    public required AnswerKind Kind { get; init; }

    public required CheckMethod Method { get; init; }

    /// <summary>Pay that was said, in fen.</summary>
    public long? WageFen { get; init; }

    /// <summary>What the answer names as new work; null when none.</summary>
    public string? NewWork { get; init; }

    /// <summary>Of the present work.</summary>
    public string? Employer { get; init; }

    /// <summary>Of the present work; null when there is none.</summary>
    public WorkRegion? Region { get; init; }

    /// <summary>What the month's check found.</summary>
    public CheckResult? Result { get; init; }

    /// <summary>Equal for equal telephone numbers; null when none is known.</summary>
    public string? Phone { get; init; }
}
