using Wengang.App.Data;
using Wengang.Rules.Referrals;

namespace Wengang.App.Referrals.Helping;

/// <summary>A job that was offered to a person.</summary>
public sealed class Recommendation : Fact
{
    public long ReferralId { get; init; }

    public long PersonId { get; init; }

    /// <summary>The vacancy of the park, where it is one.</summary>
    public long? VacancyId { get; init; }

    /// <summary>Employer and job in words.</summary>
    public required string Job { get; init; }

    public DateOnly OfferedOn { get; init; }

    public OfferAnswer Answer { get; init; }

    public DateOnly? AnsweredOn { get; init; }

    public string? Why { get; init; }

    public required string By { get; init; }
}
