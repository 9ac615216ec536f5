using Wengang.Rules.Values;

namespace Wengang.Rules.Policies;

/// <summary>
/// What is known of somebody who may claim, in the neutral form that every policy judges. Null: nothing is known. An empty list: there is none.
/// </summary>
public sealed record CaseFacts
{
    public required string Case { get; init; }

    public DateOnly Application { get; init; }

    public Sex? Sex { get; init; }

    public DateOnly? Birth { get; init; }

    public string? Region { get; init; }

    public HouseholdType? HouseholdType { get; init; }

    public MonitorFact[]? Monitoring { get; init; }

    public LabourCapacity? Labour { get; init; }

    /// <summary>Bits by <c>PolicyWords.Groups</c>; null when not known.</summary>
    public int? Groups { get; init; }

    public StatusSet Status { get; init; }

    public DateOnly? GraduatedOn { get; init; }

    /// <summary>False when nothing was said of a diploma.</summary>
    public bool GraduationKnown { get; init; }

    public IncomeFact[]? Income { get; init; }

    public IncomeFact[]? HouseholdIncome { get; init; }

    public PaymentFact[]? HouseholdPayments { get; init; }

    public SpellFact[]? Spells { get; init; }

    public WageFact[]? Wages { get; init; }

    public ContractFact[]? Contracts { get; init; }

    public InsuranceFact[]? Insurance { get; init; }

    public PostFact[]? Posts { get; init; }

    public CourseFact[]? Courses { get; init; }

    public CertificateFact[]? Certificates { get; init; }

    public TicketFact[]? Tickets { get; init; }

    public UnemploymentFact[]? Unemployment { get; init; }

    public BusinessFact? Business { get; init; }

    /// <summary>False when nothing was said of a business.</summary>
    public bool BusinessKnown { get; init; }

    public PaymentFact[]? Payments { get; init; }

    public string[]? Evidence { get; init; }

    public long? BudgetFen { get; init; }

    public EnterpriseFacts? Enterprise { get; init; }

    /// <summary>Its name only: nothing of a person gets into a log by being printed.</summary>
    public override string ToString() => Case;
}
