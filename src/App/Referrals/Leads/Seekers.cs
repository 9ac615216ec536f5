using Wengang.App.Data;
using Wengang.App.Indicators;
using Wengang.App.Monitoring;
using Wengang.App.Monitoring.Counting;
using Wengang.App.People;
using Wengang.Rules.Values;

namespace Wengang.App.Referrals.Leads;

/// <summary>Who wants work and who has some, at the end of a month; set-based.</summary>
internal static class Seekers
{
    /// <summary>Spells that go on at the month's end.</summary>
    public static IQueryable<WorkSpell> Current(FigureQuery query)
    {
        var (month, end) = (query.Month, query.MonthEnd);
        return query.Facts<WorkSpell>().Where(s => s.StartMonth <= month && (s.EndMonth == null || s.EndMonth > month)
            && s.ValidFrom <= end && (s.ValidTo == null || s.ValidTo > end));
    }

    /// <summary>The month's last check of each person that says they work; posts and workshops are in no other monthly sheet.</summary>
    public static IQueryable<MonthlyCheck> FoundAtWork(FigureQuery query)
    {
        var month = query.Month;
        var checks = query.Facts<MonthlyCheck>().Where(c => c.Month == month);
        return checks.Where(c => (c.Result == CheckResult.AtWork || c.Result == CheckResult.PublicPost || c.Result == CheckResult.Workshop)
            && !checks.Any(later => later.PersonId == c.PersonId && later.Ordinal > c.Ordinal));
    }

    /// <summary>The plans of those who want work and have none.</summary>
    public static IQueryable<WorkPlan> Without(FigureQuery query)
    {
        var (current, working) = (Current(query), FoundAtWork(query));
        return from row in SeekingWork.Rows(query)
               join plan in query.Facts<WorkPlan>() on row.SubjectId equals plan.Id
               where !current.Any(s => s.PersonId == plan.PersonId) && !working.Any(c => c.PersonId == plan.PersonId)
               select plan;
    }

    /// <summary>Households of the target group with somebody who can work and nobody who does: one row each, for the first labourer.</summary>
    public static IQueryable<Evidence> IdleHouseholds(FigureQuery query)
    {
        var everyone = Register.Everyone(query);
        var busy = (from member in everyone join s in Current(query) on member.PersonId equals s.PersonId select member.HouseholdId)
            .Union(from member in everyone join c in FoundAtWork(query) on member.PersonId equals c.PersonId select member.HouseholdId);
        return Register.Labourers(query).Where(r => !busy.Contains(r.HouseholdId)).GroupBy(r => r.HouseholdId).Select(g => new Evidence
        {
            SubjectId = g.Min(r => r.Id), PersonId = g.Min(r => r.PersonId), RegionCode = g.Min(r => r.RegionCode)!, Amount = 1, Facets = 0,
        });
    }

    /// <summary>Spells of labourers of the target group that ended in the months after <paramref name="after"/>, of those who work nowhere now.</summary>
    public static IQueryable<WorkSpell> Ended(FigureQuery query, Period after)
    {
        var (month, end) = (query.Month, query.MonthEnd);
        var (current, working) = (Current(query), FoundAtWork(query));
        return from s in query.Facts<WorkSpell>()
               join r in Register.Labourers(query) on s.PersonId equals r.PersonId
               where s.EndMonth != null && s.EndMonth <= month && s.EndMonth > after && s.ValidFrom <= end && (s.ValidTo == null || s.ValidTo > end)
                   && !current.Any(c => c.PersonId == s.PersonId) && !working.Any(c => c.PersonId == s.PersonId)
               select s;
    }
}
