using Wengang.Rules.Values;

namespace Wengang.Rules.Findings;

/// <summary>A person with all facts, as of the end of a month. Lists are empty where a person or a sheet has nothing.</summary>
/// <param name="Person">The register's data.</param>
/// <param name="Month">The month judged.</param>
public sealed record PersonCase(PersonFacts Person, Period Month)
{
    /// <summary>The months whose out-work sheet was imported.</summary>
    public IReadOnlySet<Period> SheetMonths { get; init; } = new HashSet<Period>();

    /// <summary>The person's rows in those sheets.</summary>
    public IReadOnlyList<SheetListing> Listings { get; init; } = [];

    /// <summary>Public posts.</summary>
    public IReadOnlyList<Appointment> Posts { get; init; } = [];

    /// <summary>Places in assistance workshops.</summary>
    public IReadOnlyList<Appointment> Workshops { get; init; } = [];

    /// <summary>Monthly checks.</summary>
    public IReadOnlyList<CheckFacts> Checks { get; init; } = [];

    /// <summary>The plan to work, if any.</summary>
    public PlanFacts? Plan { get; init; }

    /// <summary>The monitoring, if any.</summary>
    public MonitorFacts? Monitor { get; init; }

    /// <summary>The rows of the month judged.</summary>
    public IEnumerable<SheetListing> Current => Listings.Where(listing => listing.Month == Month);

    /// <summary>The row of the month judged whose work goes on, null when there is none.</summary>
    public SheetListing? OpenListing => Current.FirstOrDefault(listing => listing.IsOpen);

    /// <summary>Age on the last day of the month judged.</summary>
    public int Age => Person.AgeOn(Month.LastDay);
}
