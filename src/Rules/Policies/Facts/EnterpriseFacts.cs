namespace Wengang.Rules.Policies;

/// <summary>What is known of an enterprise or workshop; null where nothing is.</summary>
public sealed class EnterpriseFacts
{
    public string? Region { get; init; }

    /// <summary>Place in <c>PolicyWords.Scales</c>; −1 when not known.</summary>
    public int Scale { get; init; } = -1;

    public int? Staff { get; init; }

    public int? AverageInsured { get; init; }

    public int? BenefitDrawers { get; init; }

    public long? PremiumFen { get; init; }

    public int? InsuredMonths { get; init; }

    public long? RentFen { get; init; }

    public DateOnly? FoundedOn { get; init; }

    public DateOnly? RecognisedOn { get; init; }

    /// <summary>False when nothing was said of the recognition.</summary>
    public bool RecognitionKnown { get; init; }

    public StatusSet Status { get; init; }

    public WorkerFact[]? Workers { get; init; }

    public int? Trainees { get; init; }

    public int? Passed { get; init; }

    public FactSource? Source { get; init; }

    /// <summary>What is known of statuses, by their codes in policies (recognisedWorkshop, wageArrears …); of the others nothing is.</summary>
    public static StatusSet StatusesOf(params IEnumerable<(string Code, bool Holds)> known) => known.Aggregate(default(StatusSet), (set, one) =>
    {
        var bit = 1 << PolicyWords.EnterpriseStatuses.Place(one.Code);
        return new StatusSet(set.Known | bit, one.Holds ? set.Yes | bit : set.Yes);
    });
}
