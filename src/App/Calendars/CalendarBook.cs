using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.Rules.Calendars;

namespace Wengang.App.Calendars;

/// <summary>The county's special days: read as a <see cref="WorkingCalendar"/>, set by year.</summary>
public static class CalendarBook
{
    /// <summary>The years that come with the program, as the notices of the State Council's office named them.</summary>
    public static IReadOnlyDictionary<int, IReadOnlyList<SpecialDay>> Delivered { get; } = Load();

    /// <summary>
    /// The calendar of this database in one statement. A year of which the database says nothing is taken from <see cref="Delivered"/>.
    /// </summary>
    public static WorkingCalendar Read(Db db)
    {
        var days = All(db);
        return new WorkingCalendar(days.Where(d => !d.IsWorked).Select(d => d.Day), days.Where(d => d.IsWorked).Select(d => d.Day));
    }

    /// <summary>All special days, oldest first.</summary>
    public static IReadOnlyList<SpecialDay> All(Db db)
    {
        var stored = db.Set<SpecialDay>().AsNoTracking().ToList();
        var years = stored.Select(d => d.Day.Year).ToHashSet();
        return [.. stored.Concat(Delivered.Where(y => !years.Contains(y.Key)).SelectMany(y => y.Value)).OrderBy(d => d.Day)];
    }

    /// <summary>Sets one year as a whole, in one operation.</summary>
    /// <exception cref="UnauthorizedAccessException">The actor does not set months up.</exception>
    /// <exception cref="ArgumentException">A day of another year, or twice.</exception>
    public static void SetYear(Db db, int year, IReadOnlyList<SpecialDay> days)
    {
        db.Actor.Require(Permission.SetUpMonths);
        if (days.FirstOrDefault(d => d.Day.Year != year) is { } stray)
        {
            throw new ArgumentException($"{stray.Day:yyyy-MM-dd} 不是 {year} 年的日子。");
        }

        if (days.GroupBy(d => d.Day).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"{twice.Key:yyyy-MM-dd} 写了两次。");
        }

        using var operation = db.Begin(OperationKind.CalendarSet, $"设置 {year} 年节假日和调休", OperationSource.Page);
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var known = db.Set<SpecialDay>().Where(d => d.Day >= first && d.Day <= last).ToDictionary(d => d.Day);
        foreach (var day in days)
        {
            if (known.Remove(day.Day, out var row))
            {
                (row.IsWorked, row.Name) = (day.IsWorked, day.Name);
            }
            else
            {
                db.Add(day);
            }
        }

        db.RemoveRange(known.Values);
        operation.Complete();
    }

    private static Dictionary<int, IReadOnlyList<SpecialDay>> Load()
    {
        using var stream = typeof(CalendarBook).Assembly.GetManifestResourceStream("holidays.json")!;
        using var json = JsonDocument.Parse(stream);
        return json.RootElement.EnumerateObject().ToDictionary(
            year => int.Parse(year.Name, System.Globalization.CultureInfo.InvariantCulture),
            year => (IReadOnlyList<SpecialDay>)[.. year.Value.EnumerateArray().SelectMany(Days)]);
    }

    /// <summary>One holiday: its free days from … to …, and the weekend days made up for it.</summary>
    private static IEnumerable<SpecialDay> Days(JsonElement holiday)
    {
        var name = holiday.GetProperty("name").GetString()!;
        var to = DateOnly.Parse(holiday.GetProperty("to").GetString()!, System.Globalization.CultureInfo.InvariantCulture);
        for (var day = DateOnly.Parse(holiday.GetProperty("from").GetString()!, System.Globalization.CultureInfo.InvariantCulture); day <= to; day = day.AddDays(1))
        {
            yield return new SpecialDay { Day = day, Name = name };
        }

        foreach (var worked in holiday.GetProperty("worked").EnumerateArray())
        {
            yield return new SpecialDay { Day = DateOnly.Parse(worked.GetString()!, System.Globalization.CultureInfo.InvariantCulture), Name = name, IsWorked = true };
        }
    }
}
