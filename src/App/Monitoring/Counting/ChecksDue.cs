using Wengang.App.Indicators;
using Wengang.App.People;
using Wengang.Rules.Changes;
using Wengang.Rules.Monitoring;
using Wengang.Rules.Values;

namespace Wengang.App.Monitoring.Counting;

/// <summary>The labourers due for this month's check, and whether and when they were checked.</summary>
internal static class ChecksDue
{
    /// <summary>Bit: checked in the month.</summary>
    public const int Checked = 4;

    /// <summary>Bit: checked in time.</summary>
    public const int InTime = 8;

    public static readonly IReadOnlyList<Facet> Names = [new(Checked, "已监测"), new(InTime, "按时监测", Checked)];

    /// <summary>The subject is the register's row. The first check tells that a person was checked; any check in time makes it timely.</summary>
    public static IQueryable<Evidence> Rows(FigureQuery query)
    {
        var month = query.Month;
        return Rows(query, month.FirstDay.AddDays(Math.Min(query.Parameters.CheckDueDay, month.LastDay.Day) - 1));
    }

    /// <summary>In time is what was checked up to <paramref name="due"/> (inclusive).</summary>
    public static IQueryable<Evidence> Rows(FigureQuery query, DateOnly due)
    {
        var month = query.Month;
        var all = query.Facts<MonthlyCheck>().Where(c => c.Month == month);
        var checks = all.Where(c => c.Ordinal == 1);
        return People(query).LeftJoin(checks, r => r.PersonId, c => c.PersonId, (record, check) => new Evidence
        {
            SubjectId = record.Id,
            PersonId = record.PersonId,
            RegionCode = record.RegionCode,
            Amount = 1,
            Facets = check == null ? 0 : Checked + (check.CheckedOn <= due || all.Any(c => c.Ordinal > 1 && c.PersonId == record.PersonId && c.CheckedOn <= due) ? InTime : 0),
        });
    }

    /// <summary>Who must be checked, as the register stood on the day of the query.</summary>
    public static IQueryable<PersonRecord> People(FigureQuery query)
    {
        var people = query.Parameters.Checked;
        if (people == CheckedPeople.Default)
        {
            return Register.Labourers(query);
        }

        var (lifted, monitored, labour) = (people.Lifted, people.Monitored, people.Labour.Select(l => (LabourCapacity?)l).ToArray());
        return Register.Everyone(query).Where(r =>
            ((lifted && r.HouseholdType == HouseholdType.Lifted) || (monitored && r.MonitorCategory != null)) && labour.Contains(r.Labour));
    }
}
