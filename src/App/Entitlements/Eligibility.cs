using Wengang.App.Data;
using Wengang.App.Indicators;
using Wengang.App.Indicators.Caching;
using Wengang.App.Policies.Decisions;
using Wengang.App.Subsidies.Claims;
using Wengang.Rules.Changes;
using Wengang.Rules.Policies;
using Wengang.Rules.Subsidies.Flow;

namespace Wengang.App.Entitlements;

/// <summary>Who could claim on a day, and what of that is urgent: one row for each person and policy, from the journal of decisions (<see cref="Standings"/>).</summary>
internal static class Eligibility
{
    /// <summary>Could not claim at the end of the month before.</summary>
    public const int Newly = 1;

    /// <summary>Has no claim for the time; one that was refused or given up is none.</summary>
    public const int NotApplied = 2;

    /// <summary>Could claim no more on the day to which one looks ahead (<see cref="Policy.LooksAheadTo"/>).</summary>
    public const int AboutToLose = 4;

    /// <summary>The last day to apply is near (<see cref="Policy.ClosesSoon"/>).</summary>
    public const int Closing = 8;

    /// <summary>Was not paid for the time.</summary>
    public const int NotPaid = 16;

    public static readonly Facet[] Names = [new(Newly, "本月新符合"), new(NotApplied, "没有申请"), new(AboutToLose, "即将不符合"), new(Closing, "即将截止"), new(NotPaid, "没有发放")];

    public static IQueryable<Evidence> Rows(FigureQuery query) => Schemes(query).Select(scheme => Rows(query, scheme))
        .Aggregate((IQueryable<Evidence>?)null, (all, one) => all is null ? one : all.Concat(one)) ?? Of(query.Db, "").Select(d => new Evidence { SubjectId = d.Id, PersonId = d.PersonId, RegionCode = d.RegionCode, Amount = 0, Facets = 0 });

    /// <summary>What they could have, in whole yuan.</summary>
    public static IQueryable<Evidence> Yuan(FigureQuery query) =>
        from e in Rows(query)
        join d in query.Db.Set<StoredDecision>() on e.SubjectId equals d.Id
        select new Evidence { SubjectId = e.SubjectId, PersonId = e.PersonId, RegionCode = e.RegionCode, Amount = d.Fen / 100, Facets = e.Facets };

    /// <summary>Each person who was not paid once, whatever they could have.</summary>
    public static IQueryable<Evidence> NotPaidPersons(FigureQuery query)
    {
        var rows = Rows(query).Where(e => (e.Facets & NotPaid) == NotPaid);
        var last = rows.GroupBy(e => e.PersonId).Select(g => g.Max(e => e.SubjectId));
        return rows.Where(e => last.Contains(e.SubjectId));
    }

    private static IEnumerable<DecidedScheme> Schemes(FigureQuery query) =>
        FigureCache.Of(query.Db).Get((typeof(Eligibility), query.AsOf), () => DecidedScheme.On(query.Db, query.AsOf))
        .Where(scheme => (query.Part?.Scheme is null || scheme.Scheme.Code == query.Part.Scheme) && (query.Part?.Fund is null || scheme.Scheme.Fund == query.Part.Fund));

    private static IQueryable<Evidence> Rows(FigureQuery query, DecidedScheme scheme)
    {
        var (db, day, before, end) = (query.Db, query.AsOf, query.Month.FirstDay.AddDays(-1), query.MonthEnd);
        var (code, period, closing) = (scheme.Scheme.Code, scheme.Policy.PeriodOf(query.AsOf), scheme.Policy.ClosesSoon(query.AsOf) ? Closing : 0);
        var givenUp = ClaimStates.GivenUp.ToArray();
        var all = Of(db, scheme.Policy.Code);
        var earlier = Eligible(all, before);
        var ahead = all.Where(d => d.Application > day && d.Application <= end);
        // Said of claims as well: else the null of an enterprise's claim would have to be compared with the null of nobody.
        var paid = db.Set<SubsidyClaim>().Where(c => c.PersonId != null && c.Scheme == code && c.Period == period && c.PaidOn <= day);
        var claims = db.Set<SubsidyClaim>().Where(c => c.PersonId != null && c.Scheme == code && c.Period == period && c.AppliedOn <= day && !(givenUp.Contains(c.State) && c.StateOn <= day));
        return Eligible(all, day).Select(d => new Evidence
        {
            SubjectId = d.Id, PersonId = d.PersonId, RegionCode = d.RegionCode, Amount = 1,
            Facets = (earlier.Any(e => e.PersonId == d.PersonId) ? 0 : Newly) + (claims.Any(c => c.PersonId == d.PersonId) ? 0 : NotApplied) + closing
                + (paid.Any(c => c.PersonId == d.PersonId) ? 0 : NotPaid)
                + (ahead.Any(a => a.PersonId == d.PersonId && a.Verdict != Verdict.Eligible
                    && !ahead.Any(l => l.PersonId == a.PersonId && (l.Application > a.Application || (l.Application == a.Application && l.Id > a.Id)))) ? AboutToLose : 0),
        });
    }

    /// <summary>The last entry of each up to the day, where it says that they could claim.</summary>
    private static IQueryable<StoredDecision> Eligible(IQueryable<StoredDecision> all, DateOnly day) => all.Where(d => d.Application <= day && d.Verdict == Verdict.Eligible
        && !all.Any(l => l.PersonId == d.PersonId && l.Application <= day && (l.Application > d.Application || (l.Application == d.Application && l.Id > d.Id))));

    private static IQueryable<StoredDecision> Of(Db db, string policy) => db.Set<StoredDecision>().Where(d => d.PolicyCode == policy && d.Stage == Stage.Prescreen && d.PersonId != null);
}
