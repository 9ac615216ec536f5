namespace Wengang.Rules.Policies;

/// <summary>A training course that somebody attended; null where not known.</summary>
public sealed record CourseFact(string Course, int Type, DateOnly From, DateOnly To)
{
    public int? Days { get; init; }

    public int? AttendedDays { get; init; }

    public int? Hours { get; init; }

    public int? AttendedHours { get; init; }

    public bool? Passed { get; init; }

    public long? FeeFen { get; init; }

    public FactSource? Source { get; init; }
}
