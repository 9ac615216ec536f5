using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Employers;

namespace Wengang.App.Referrals.Helping;

/// <summary>The park's vacancies in words, for offering them.</summary>
public static class OpenVacancies
{
    private const int Most = 300;

    /// <summary>Those that are still open, by employer; one statement.</summary>
    public static IReadOnlyList<(long Id, string Job)> Read(Db db, DateOnly today) =>
        [.. (from v in db.Set<Vacancy>().AsNoTracking()
            join e in db.Set<Employer>() on v.EmployerId equals e.Id
            where v.ValidTo == null && (v.Deadline == null || v.Deadline >= today)
            orderby e.Name, v.Job, v.Id
            select new { v.Id, v.Job, e.Name, v.PayText }).Take(Most).AsEnumerable().Select(v => (v.Id, $"{v.Name} {v.Job}{(string.IsNullOrEmpty(v.PayText) ? "" : " " + v.PayText)}"))];

    /// <summary>The vacancy that was chosen by its words; null when something else was typed.</summary>
    public static long? Find(IReadOnlyList<(long Id, string Job)> vacancies, string? text) =>
        vacancies.Where(v => v.Job == text?.Trim()).Select(v => (long?)v.Id).FirstOrDefault();
}
