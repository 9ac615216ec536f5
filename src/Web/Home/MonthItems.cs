using Microsoft.EntityFrameworkCore;
using Wengang.App;
using Wengang.App.Access;
using Wengang.App.Data;
using Wengang.App.Indicators;
using Wengang.App.Monitoring.Periods;
using Wengang.Web.Ui;

namespace Wengang.Web.Home;

/// <summary>What the home page says of the open month's check.</summary>
internal static class MonthItems
{
    private const int VillageDigits = 12;

    /// <summary>The newest month, when it takes answers; one statement.</summary>
    public static MonitoringPeriod? Open(Db db) =>
        db.Set<MonitoringPeriod>().AsNoTracking().OrderByDescending(p => p.Month).FirstOrDefault() is { TakesAnswers: true } period ? period : null;

    /// <summary>The figures that <see cref="Due"/> needs: who is to be checked, and who was.</summary>
    public static IEnumerable<(Indicator Indicator, DateOnly AsOf)> Wanted(MonitoringPeriod? period) =>
        period is null ? [] : [(IndicatorCatalogue.All["CHECK-001"], period.Month.LastDay), (IndicatorCatalogue.All["CHECK-002"], period.Month.LastDay)];

    /// <summary>How many are still to be checked, by when, and the way to the list; counted as the list counts.</summary>
    public static IEnumerable<HomeItem> Due(Db db, MonitoringPeriod period, Figure toCheck, Figure isChecked)
    {
        var month = period.Month;
        var (asked, done) = (toCheck.Value ?? 0, isChecked.Value ?? 0);
        if (asked <= done)
        {
            yield break;
        }

        var village = db.Actor.Scope.From.Length == VillageDigits;
        var due = village ? period.VillageDue : db.Actor.Role is Role.TownshipClerk or Role.TownshipLeader ? period.TownshipDue : period.CountyDue;
        var left = due.DayNumber - DateOnly.FromDateTime(DateTime.Today).DayNumber;
        var when = left < 0 ? $"已过{Day(due)}的截止日" : left == 0 ? "今天截止" : $"{Day(due)}前核完，还有 {left} 天";
        var address = village && db.Actor.May(Permission.AnswerChecks) ? $"/monitoring/villages/{db.Actor.Scope.From}?month={month}" : $"/monitoring?month={month}";
        yield return new HomeItem(
            $"{month.Month}月还没有核实的人", Shown.Number(toCheck, asked - done), "人", $"应核 {Shown.Number(toCheck, asked)} 人，已核 {Shown.Number(isChecked, done)} 人；{when}", address, IsUrgent: true);
    }

    private static string Day(DateOnly day) => $"{day.Month}月{day.Day}日";
}
