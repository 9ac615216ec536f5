using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Imports;
using Wengang.App.Monitoring.Checking;

namespace Wengang.App.Referrals.Leads;

/// <summary>The day up to which the data reach: the list is about what is known, not about today's date.</summary>
public static class LeadDay
{
    private static readonly string[] Looked = ["persons", "out_work", "checks", "plans"];

    /// <summary>The latest day of which a sheet or an answer speaks, not later than <paramref name="today"/>; null while nothing is known.</summary>
    public static DateOnly? Of(Db db, DateOnly today)
    {
        var sheets = db.Set<ImportSource>().Where(s => Looked.Contains(s.Kind)).Max(s => (DateOnly?)s.ObservedOn);
        var answers = db.Set<AnsweredCheck>().AsNoTracking().Max(a => (DateOnly?)a.ObservedOn);
        var latest = sheets is null || answers > sheets ? answers : sheets;
        return latest > today ? today : latest;
    }
}
