namespace Wengang.App.Collecting.Receiving;

/// <summary>New work, as a phone writes it down; places and employer in words.</summary>
/// <param name="Since">yyyy-MM.</param>
/// <param name="Region">Code of 务工区域.</param>
public sealed record PhoneJob(string Since, string Region)
{
    public string? Province { get; init; }

    public string? City { get; init; }

    public string? County { get; init; }

    public string? Employer { get; init; }
}
