namespace Wengang.App.Reports.Files;

/// <summary>A number of an issued report beside what is known now.</summary>
/// <param name="Number">As it was.</param>
/// <param name="Name">The figure in words.</param>
/// <param name="Now">As it would be printed now; null when it can no longer be computed.</param>
public sealed record NumberThenAndNow(ReportNumber Number, string Name, string? Now)
{
    public bool Differs => Now != Number.Value;
}
