using Wengang.App.Indicators;
using Wengang.App.Monitoring.Counting;
using Wengang.App.Subsidies.Cases;
using Wengang.App.Subsidies.Claims;
using Wengang.App.Subsidies.Schemes;
using Wengang.Rules.Changes;
using Wengang.Rules.Subsidies.Flow;

namespace Wengang.App.Subsidies.Counting;

/// <summary>What was claimed, decided and paid in the year up to the day; the journal of steps is counted.</summary>
internal static class ClaimCounts
{
    public const int Applied = 1;
    public const int Approved = 2;
    public const int Bounced = 4;
    public const int Transport = 8;

    /// <summary>Bit: in the month of the day.</summary>
    public const int ThisMonth = 16;

    /// <summary>Bits of <see cref="Waiting"/>.</summary>
    public const int Undecided = 1;
    public const int Unpaid = 2;

    private static readonly ClaimState[] UndecidedStates =
    [
        ClaimState.Draft, ClaimState.Submitted, ClaimState.VillageReviewed, ClaimState.VillageNotice, ClaimState.TownshipApproved, ClaimState.TownshipNotice,
        ClaimState.IdentityChecked, ClaimState.Returned,
    ];

    private static readonly ClaimState[] UnpaidStates =
        [ClaimState.BureauApproved, ClaimState.DataCompared, ClaimState.CountyNotice, ClaimState.FundPlan, ClaimState.Bounced, ClaimState.Reissued];

    public static readonly Facet[] WaitingNames = [new(Undecided, "未决定"), new(Unpaid, "未发放")];

    public static readonly Facet[] Names = [new(Applied, "申请"), new(Approved, "复核通过"), new(Bounced, "退汇"), new(Transport, "交通补贴"), new(ThisMonth, "当月")];

    /// <summary>One row for each step of applying, deciding and bouncing.</summary>
    public static IQueryable<Evidence> Steps(FigureQuery query)
    {
        var month = query.Month.FirstDay;
        return ApplyingAndDeciding(query).Select(s => new Evidence
        {
            SubjectId = s.Id, PersonId = s.PersonId, RegionCode = s.RegionCode, Amount = 1,
            Facets = (s.Act == ClaimAct.Submit ? Applied : 0) + (s.Act == ClaimAct.BureauApprove ? Approved : 0) + (s.Act == ClaimAct.Bounce ? Bounced : 0)
                + (s.Scheme == SubsidyScheme.Transport ? Transport : 0) + (s.ObservedOn >= month ? ThisMonth : 0),
        });
    }

    /// <summary>The same in whole yuan.</summary>
    public static IQueryable<Evidence> StepsYuan(FigureQuery query) => ApplyingAndDeciding(query).Select(s => new Evidence
    {
        SubjectId = s.Id, PersonId = s.PersonId, RegionCode = s.RegionCode, Amount = s.AmountFen / 100,
        Facets = (s.Act == ClaimAct.Submit ? Applied : 0) + (s.Act == ClaimAct.BureauApprove ? Approved : 0) + (s.Act == ClaimAct.Bounce ? Bounced : 0),
    });

    /// <summary>Payments that the bank confirmed and that did not come back up to the day.</summary>
    public static IQueryable<Evidence> Paid(FigureQuery query)
    {
        var month = query.Month.FirstDay;
        return Confirmed(query).Select(s => new Evidence
        {
            SubjectId = s.Id, PersonId = s.PersonId, RegionCode = s.RegionCode, Amount = 1,
            Facets = (s.Scheme == SubsidyScheme.Transport ? Transport : 0) + (s.ObservedOn >= month ? ThisMonth : 0),
        });
    }

    /// <summary>The same in whole yuan.</summary>
    public static IQueryable<Evidence> PaidYuan(FigureQuery query)
    {
        var month = query.Month.FirstDay;
        return Confirmed(query).Select(s => new Evidence
        {
            SubjectId = s.Id, PersonId = s.PersonId, RegionCode = s.RegionCode, Amount = s.AmountFen / 100,
            Facets = (s.Scheme == SubsidyScheme.Transport ? Transport : 0) + (s.ObservedOn >= month ? ThisMonth : 0),
        });
    }

    /// <summary>What the bank answered: a payment that stayed, or a bounce.</summary>
    public static IQueryable<Evidence> Answered(FigureQuery query)
    {
        var steps = OfYear(query);
        var all = Journal(query);
        return steps.Where(s => s.Act == ClaimAct.Bounce || (s.Act == ClaimAct.ConfirmPaid && !all.Any(later => later.ClaimId == s.ClaimId && later.Id > s.Id && later.Act == ClaimAct.Bounce)))
            .Select(s => new Evidence { SubjectId = s.Id, PersonId = s.PersonId, RegionCode = s.RegionCode, Amount = 1, Facets = 0 });
    }

    /// <summary>Each person once, with the last payment.</summary>
    public static IQueryable<Evidence> Persons(FigureQuery query) => Once(Confirmed(query));

    /// <summary>Each person once, with the last application.</summary>
    public static IQueryable<Evidence> Applicants(FigureQuery query) => Once(OfYear(query).Where(s => s.Act == ClaimAct.Submit));

    /// <summary>Each person once, with the last decision.</summary>
    public static IQueryable<Evidence> ApprovedPersons(FigureQuery query) => Once(OfYear(query).Where(s => s.Act == ClaimAct.BureauApprove));

    public static bool IsUndecided(ClaimState state) => UndecidedStates.Contains(state);

    /// <summary>Where each claim stood on the day by its last step: not decided yet, or decided and neither paid nor given up.</summary>
    public static IQueryable<Evidence> Waiting(FigureQuery query)
    {
        var (undecided, unpaid) = (UndecidedStates, UnpaidStates);
        var steps = Journal(query);
        return steps.Where(s => (undecided.Contains(s.State) || unpaid.Contains(s.State)) && !steps.Any(later => later.ClaimId == s.ClaimId && later.Id > s.Id))
            .Select(s => new Evidence { SubjectId = s.Id, PersonId = s.PersonId, RegionCode = s.RegionCode, Amount = 1, Facets = undecided.Contains(s.State) ? Undecided : Unpaid });
    }

    /// <summary>Who may have the transport subsidy and did not apply in the year; the subject is the spell, as of SUB-001.</summary>
    public static IQueryable<Evidence> NotApplied(FigureQuery query)
    {
        var applied = OfYear(query).Where(s => s.Act == ClaimAct.Submit && s.Scheme == SubsidyScheme.Transport);
        return SubsidyClaims.Rows(query).Where(e => !applied.Any(s => s.PersonId == e.PersonId));
    }

    /// <summary>What came back, in whole yuan.</summary>
    public static IQueryable<Evidence> Recovered(FigureQuery query)
    {
        return Receipts(query)
            .Select(r => new Evidence { SubjectId = r.Id, PersonId = r.PersonId, RegionCode = r.RegionCode, Amount = r.AmountFen / 100, Facets = 0 });
    }

    /// <summary>What came back in the time asked for.</summary>
    internal static IQueryable<RecoveryReceipt> Receipts(FigureQuery query)
    {
        var (first, last) = (query.FirstDay, query.LastDay);
        var receipts = query.Facts<RecoveryReceipt>().Where(r => r.ObservedOn >= first && r.ObservedOn <= last);
        receipts = query.Part?.Scheme is { } scheme ? receipts.Where(r => r.Scheme == scheme) : receipts;
        return query.Part?.Fund is { } fund ? receipts.Where(r => r.Fund == fund) : receipts;
    }

    /// <summary>The steps of the year up to the day, or of the month of it that is asked for.</summary>
    internal static IQueryable<ClaimStep> OfYear(FigureQuery query)
    {
        var (first, last) = (query.FirstDay, query.LastDay);
        return Journal(query).Where(s => s.ObservedOn >= first && s.ObservedOn <= last);
    }

    /// <summary>Payments that were confirmed in the time asked for and stayed up to the day.</summary>
    internal static IQueryable<ClaimStep> Confirmed(FigureQuery query)
    {
        var all = Journal(query);
        return OfYear(query).Where(s => s.Act == ClaimAct.ConfirmPaid && !all.Any(later => later.ClaimId == s.ClaimId && later.Id > s.Id && later.Act == ClaimAct.Bounce));
    }

    /// <summary>The last of the steps of each person; enterprises are no persons.</summary>
    private static IQueryable<Evidence> Once(IQueryable<ClaimStep> steps)
    {
        var last = steps.Where(s => s.PersonId != null).GroupBy(s => s.PersonId).Select(g => g.Max(s => s.Id));
        return steps.Where(s => last.Contains(s.Id)).Select(s => new Evidence { SubjectId = s.Id, PersonId = s.PersonId, RegionCode = s.RegionCode, Amount = 1, Facets = 0 });
    }

    internal static IQueryable<ClaimStep> ApplyingAndDeciding(FigureQuery query) =>
        OfYear(query).Where(s => s.Act == ClaimAct.Submit || s.Act == ClaimAct.BureauApprove || s.Act == ClaimAct.Bounce);

    /// <summary>Everything up to the day, of the scheme and fund that are asked for.</summary>
    private static IQueryable<ClaimStep> Journal(FigureQuery query)
    {
        var day = query.AsOf;
        var steps = query.Facts<ClaimStep>().Where(s => s.ObservedOn <= day);
        steps = query.Part?.Scheme is { } scheme ? steps.Where(s => s.Scheme == scheme) : steps;
        return query.Part?.Fund is { } fund ? steps.Where(s => s.Fund == fund) : steps;
    }
}
