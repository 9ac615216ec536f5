using Wengang.App.Indicators;
using Wengang.Rules.Changes;
using Wengang.Rules.Referrals;

namespace Wengang.App.Referrals.Counting;

/// <summary>The steps of the year up to the day, and how those who are helped stand on it.</summary>
internal static class ReferralCounts
{
    public const int Sent = 1;
    public const int Accepted = 2;
    public const int Returned = 4;
    public const int Contacted = 8;
    public const int Placed = 16;
    public const int NoWish = 32;
    public const int Lost = 64;

    /// <summary>Bit: in the month of the day.</summary>
    public const int ThisMonth = 128;

    public static readonly Facet[] Names =
    [
        new(Sent, "推送"), new(Accepted, "接收"), new(Returned, "退回"), new(Contacted, "首次联系"), new(Placed, "登记就业"), new(NoWish, "无意愿"), new(Lost, "失联"),
        new(ThisMonth, "当月"),
    ];

    /// <summary>One row for each step: whoever is sent twice counts twice.</summary>
    public static IQueryable<Evidence> Steps(FigureQuery query)
    {
        var (day, first, month) = (query.AsOf, query.YearStart, query.Month.FirstDay);
        return query.Facts<ReferralStep>().Where(s => s.ObservedOn >= first && s.ObservedOn <= day).Select(s => new Evidence
        {
            SubjectId = s.Id,
            PersonId = s.PersonId,
            RegionCode = s.RegionCode,
            Amount = 1,
            Facets = (s.Act == ReferralAct.Send ? Sent : 0) + (s.Act == ReferralAct.Accept ? Accepted : 0) + (s.Act == ReferralAct.Return ? Returned : 0)
                + (s.Act == ReferralAct.Help ? Contacted : 0) + (s.Act == ReferralAct.Place ? Placed : 0) + (s.Act == ReferralAct.DeclareNoWish ? NoWish : 0)
                + (s.Act == ReferralAct.DeclareLost ? Lost : 0) + (s.ObservedOn >= month ? ThisMonth : 0),
        });
    }

    /// <summary>The placements of the year, each with its days since it was sent.</summary>
    public static IQueryable<Evidence> Days(FigureQuery query)
    {
        var (day, first) = (query.AsOf, query.YearStart);
        return query.Facts<ReferralStep>().Where(s => s.ObservedOn >= first && s.ObservedOn <= day && s.Act == ReferralAct.Place).Select(s => new Evidence
        {
            SubjectId = s.Id, PersonId = s.PersonId, RegionCode = s.RegionCode, Amount = s.Days ?? 0, Facets = 0,
        });
    }

    /// <summary>Those accepted and not at an end on the day: their last step says so.</summary>
    public static IQueryable<Evidence> Helped(FigureQuery query)
    {
        var day = query.AsOf;
        var steps = query.Facts<ReferralStep>().Where(s => s.ObservedOn <= day);
        return steps.Where(s => (s.State == ReferralState.Accepted || s.State == ReferralState.Helping) && !steps.Any(later => later.ReferralId == s.ReferralId && later.Id > s.Id))
            .Select(s => new Evidence { SubjectId = s.Id, PersonId = s.PersonId, RegionCode = s.RegionCode, Amount = 1, Facets = 0 });
    }
}
