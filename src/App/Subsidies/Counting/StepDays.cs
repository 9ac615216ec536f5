using Wengang.App.Indicators;
using Wengang.App.Subsidies.Claims;
using Wengang.Rules.Changes;
using Wengang.Rules.Subsidies.Flow;

namespace Wengang.App.Subsidies.Counting;

/// <summary>How long the steps of claims took: each step that was taken, with the days since the step before.</summary>
internal static class StepDays
{
    /// <summary>The steps on the way to the money, in their order; the bit of each is its place.</summary>
    public static readonly IReadOnlyList<ClaimAct> Acts =
    [
        ClaimAct.VillageReview, ClaimAct.OpenVillageNotice, ClaimAct.TownshipApprove, ClaimAct.OpenTownshipNotice, ClaimAct.CheckIdentity,
        ClaimAct.BureauApprove, ClaimAct.CompareData, ClaimAct.OpenCountyNotice, ClaimAct.PlanFunds, ClaimAct.ConfirmPaid,
    ];

    public static readonly Facet[] Names = [.. Acts.Select(act => new Facet(Bit(act), act.Name()))];

    public static int Bit(ClaimAct act) => 1 << Acts.ToList().IndexOf(act);

    /// <summary>The days since the step before.</summary>
    public static IQueryable<Evidence> Days(FigureQuery query) =>
        Told(query).Select(s => new Evidence { SubjectId = s.Id, PersonId = s.PersonId, RegionCode = s.RegionCode, Amount = s.Days, Facets = s.Bit });

    /// <summary>The steps themselves.</summary>
    public static IQueryable<Evidence> Counts(FigureQuery query) =>
        Told(query).Select(s => new Evidence { SubjectId = s.Id, PersonId = s.PersonId, RegionCode = s.RegionCode, Amount = 1, Facets = s.Bit });

    /// <summary>All but applying and archiving.</summary>
    internal static IQueryable<ClaimStep> Steps(FigureQuery query) => ClaimCounts.OfYear(query).Where(s => s.Act != ClaimAct.Submit && s.Act != ClaimAct.Archive);

    private static IQueryable<ToldStep> Told(FigureQuery query) => Steps(query).Select(s => new ToldStep
    {
        Id = s.Id, PersonId = s.PersonId, RegionCode = s.RegionCode, Days = s.Days,
        Bit = s.Act == ClaimAct.VillageReview ? 1 : s.Act == ClaimAct.OpenVillageNotice ? 2 : s.Act == ClaimAct.TownshipApprove ? 4 : s.Act == ClaimAct.OpenTownshipNotice ? 8
            : s.Act == ClaimAct.CheckIdentity ? 16 : s.Act == ClaimAct.BureauApprove ? 32 : s.Act == ClaimAct.CompareData ? 64 : s.Act == ClaimAct.OpenCountyNotice ? 128
            : s.Act == ClaimAct.PlanFunds ? 256 : s.Act == ClaimAct.ConfirmPaid ? 512 : 0,
    });

    private sealed class ToldStep
    {
        public required long Id { get; init; }

        public required long? PersonId { get; init; }

        public required string RegionCode { get; init; }

        public required int Days { get; init; }

        public required int Bit { get; init; }
    }
}
