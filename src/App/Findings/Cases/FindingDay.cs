using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Imports;
using Wengang.App.Monitoring;
using Wengang.Rules.Values;

namespace Wengang.App.Findings.Cases;

/// <summary>What the data rules look at: the register of a day, and the latest out-work sheet up to it.</summary>
/// <param name="AsOf">The day of the register.</param>
/// <param name="Month">The month judged: that of the latest out-work sheet, or of the day where there is none.</param>
/// <param name="SheetMonths">By township (9 digits), the months up to the one judged that it has rows for in an out-work sheet.</param>
internal sealed record FindingDay(DateOnly AsOf, Period Month, IReadOnlyDictionary<string, IReadOnlySet<Period>> SheetMonths)
{
    private static readonly HashSet<Period> None = [];

    /// <summary>Kinds of sheets that the rules look at; others, such as the list of divisions, say nothing of a day.</summary>
    private static readonly string[] Looked = ["persons", "monitored", "out_work", "checks", "plans", "posts", "workshop_workers"];

    /// <summary>Digits of a township's code.</summary>
    public const int TownshipDigits = 9;

    /// <exception cref="InvalidOperationException">No date is given and nothing was imported.</exception>
    public static FindingDay Of(Db db, DateOnly? date)
    {
        var asOf = date ?? db.Set<ImportSource>().Where(s => Looked.Contains(s.Kind)).Max(s => (DateOnly?)s.ObservedOn)
            ?? throw new InvalidOperationException("还没有导入任何表，没有可核对的数据。");
        var sheets = db.Set<WorkConfirmation>().AsNoTracking()
            .Select(c => new { c.Month, Township = c.RegionCode.Substring(0, TownshipDigits) }).Distinct().AsEnumerable()
            .Where(s => s.Month <= Period.Of(asOf)).ToList();
        return new FindingDay(
            asOf,
            sheets.Count == 0 ? Period.Of(asOf) : sheets.Max(s => s.Month),
            sheets.GroupBy(s => s.Township, s => s.Month).ToDictionary(g => g.Key, IReadOnlySet<Period> (g) => g.ToHashSet()));
    }

    /// <summary>Every month for which somebody's out-work sheet is known, in order.</summary>
    public IEnumerable<Period> Months => SheetMonths.Values.SelectMany(months => months).Distinct().Order();

    public IReadOnlySet<Period> SheetMonthsOf(string regionCode) =>
        regionCode.Length >= TownshipDigits && SheetMonths.TryGetValue(regionCode[..TownshipDigits], out var months) ? months : None;
}
