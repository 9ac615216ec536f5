using Wengang.App.Subsidies.Claims;
using Wengang.Rules.Subsidies.Flow;

namespace Wengang.App.Subsidies.Listing;

/// <summary>Which claims; what is null or empty does not matter.</summary>
public sealed record ClaimFilter
{
    public IReadOnlyList<ClaimState> States { get; init; } = [];

    public string? Scheme { get; init; }

    /// <summary>12 digits.</summary>
    public string? Township { get; init; }

    /// <summary>Only those whose next step was due before this day.</summary>
    public DateOnly? OverdueOn { get; init; }

    public long? PersonId { get; init; }

    internal IQueryable<SubsidyClaim> Of(IQueryable<SubsidyClaim> all)
    {
        var (states, scheme, prefix, day, person) = (States.ToArray(), Scheme, Township?[..9], OverdueOn, PersonId);
        var some = states.Length == 0 ? all : all.Where(c => states.Contains(c.State));
        some = scheme is null ? some : some.Where(c => c.Scheme == scheme);
        some = prefix is null ? some : some.Where(c => c.RegionCode.StartsWith(prefix));
        some = person is null ? some : some.Where(c => c.PersonId == person);
        return day is null ? some : some.Where(c => c.DueOn < day);
    }
}
