using Wengang.Rules.Values;

namespace Wengang.App.Monitoring.Checking;

/// <summary>A new employer or place of work.</summary>
/// <param name="Since">First month worked there (inclusive), not after the month that is asked about. What went on before ends in this month.</param>
/// <param name="Region">务工区域.</param>
public sealed record NewJob(Period Since, WorkRegion Region)
{
    public string? Province { get; init; }

    public string? City { get; init; }

    public string? County { get; init; }

    public string? Employer { get; init; }

    public string? Industry { get; init; }

    /// <summary>就业渠道, as <see cref="EmploymentChannels"/> names it; null: taken to be 外出务工 where it is out-work.</summary>
    public string? Channel { get; init; }
}
