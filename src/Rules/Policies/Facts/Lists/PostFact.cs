namespace Wengang.Rules.Policies;

/// <summary>A stretch on a public-welfare post.</summary>
public sealed class PostFact : StretchFact
{
    public string? Type { get; init; }

    /// <summary>Null when nothing is known of it.</summary>
    public AttendanceFact[]? Attendance { get; init; }
}
