using Wengang.App.Indicators;
using Wengang.App.People;
using Wengang.Rules.Values;

namespace Wengang.App.Monitoring.Counting;

/// <summary>
/// Who may claim the transport subsidy: a labourer of the target group, outside the province at the month's end, whose unbroken run of months
/// worked outside the province that ends with this month is longer than the months of the parameter. Changing employer or province does
/// not break the run; a spell still fills the month in which it ended.
/// </summary>
internal static class SubsidyClaims
{
    public static IQueryable<Evidence> Rows(FigureQuery query)
    {
        var (month, end) = (query.Month, query.MonthEnd);
        var first = month.AddMonths(-query.Parameters.SubsidyMonths);
        var begin = first.FirstDay;
        var spells = AskedSpells.Of(query).Where(s => s.WorkRegion == WorkRegion.OtherProvince && s.StartMonth <= month
            && (s.EndMonth == null || s.EndMonth >= first) && s.ValidFrom <= end && (s.ValidTo == null || s.ValidTo > begin));
        var persons = spells.GroupBy(s => s.PersonId);
        foreach (var worked in Period.Months(first, month))
        {
            persons = Worked(persons, worked);
        }

        var claims = persons.Select(g => new
        {
            PersonId = g.Key,
            IsCurrent = g.Max(s => (s.EndMonth == null || s.EndMonth > month) && (s.ValidTo == null || s.ValidTo > end) ? 1 : 0),
            Current = g.Max(s => (s.EndMonth == null || s.EndMonth > month) && (s.ValidTo == null || s.ValidTo > end) ? s.Id : 0),
        });
        return from record in Register.Labourers(query)
               join claim in claims on record.PersonId equals claim.PersonId
               where claim.IsCurrent == 1
               select new Evidence { SubjectId = claim.Current, PersonId = record.PersonId, RegionCode = record.RegionCode, Amount = 1, Facets = 0 };
    }

    /// <summary>Those with a spell that fills <paramref name="month"/>, as reported for that month.</summary>
    private static IQueryable<IGrouping<long, WorkSpell>> Worked(IQueryable<IGrouping<long, WorkSpell>> persons, Period month)
    {
        var (begin, end) = (month.FirstDay, month.LastDay);
        return persons.Where(g => g.Max(s => s.StartMonth <= month && (s.EndMonth == null || s.EndMonth >= month) && s.ValidFrom <= end
            && (s.ValidTo == null || s.ValidTo > end || (s.EndMonth == month && s.ValidTo > begin)) ? 1 : 0) == 1);
    }
}
