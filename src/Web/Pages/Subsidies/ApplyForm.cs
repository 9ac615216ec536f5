namespace Wengang.Web.Pages.Subsidies;

/// <summary>What was typed to claim for somebody; the number for a person, code, name and place for an enterprise.</summary>
public sealed record ApplyForm
{
    public string? Identity { get; init; }

    public string? CreditCode { get; init; }

    public string? Name { get; init; }

    public string? Region { get; init; }

    public string? Scheme { get; init; }

    public string? Period { get; init; }

    public string? Amount { get; init; }

    public string? Reason { get; init; }
}
