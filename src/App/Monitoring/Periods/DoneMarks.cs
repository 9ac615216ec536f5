using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Editing;
using Wengang.App.Regions;
using Wengang.Rules.Texts;
using Wengang.Rules.Values;

namespace Wengang.App.Monitoring.Periods;

/// <summary>Marks villages and townships as done with a month, and takes that back. Nobody is hindered by people not yet checked: the number is said.</summary>
public static class DoneMarks
{
    /// <summary>False when it is marked already.</summary>
    /// <param name="db">The session; the place lies in its scope.</param>
    /// <param name="month">An open month.</param>
    /// <param name="code">12-digit code of a village or township.</param>
    /// <param name="today">The day on which it is said.</param>
    /// <exception cref="EditRefusedException">It cannot be.</exception>
    public static bool Set(Db db, Period month, string code, DateOnly today)
    {
        var place = Place(db, code);
        using var operation = db.Begin(OperationKind.MonthMarked, $"{place.Name}{ChineseDate.Month(month)}月监测完成", OperationSource.Page);
        RequireOpen(db, month);
        if (Find(db, month, place) is not null)
        {
            return false;
        }

        db.Bulk.Insert<DoneMark>(
        [
            new DoneMark { RegionCode = code, Month = month, Level = place.Level, MarkedBy = db.Actor.User, MarkedOn = today, ValidFrom = Fact.Always, ObservedOn = month.LastDay },
        ]);
        operation.Complete();
        return true;
    }

    /// <summary>False when there is no mark.</summary>
    /// <exception cref="EditRefusedException">No reason, or it cannot be.</exception>
    public static bool TakeBack(Db db, Period month, string code, string? reason)
    {
        var place = Place(db, code);
        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new EditRefusedException("请写明撤回的原因。");
        }

        using var operation = db.Begin(OperationKind.MonthMarkTaken, $"撤回{place.Name}{ChineseDate.Month(month)}月监测完成。原因：{reason.Trim()}", OperationSource.Page);
        RequireOpen(db, month);
        if (Find(db, month, place) is not { } mark)
        {
            return false;
        }

        db.Bulk.Retract<DoneMark>([mark.Id]);
        operation.Complete();
        return true;
    }

    private static DoneMark? Find(Db db, Period month, Division place) =>
        db.Set<DoneMark>().AsNoTracking().FirstOrDefault(m => m.Month == month && m.RegionCode == place.Code && m.Level == place.Level);

    private static void RequireOpen(Db db, Period month)
    {
        if (PeriodBook.Find(db, month) is not { TakesAnswers: true })
        {
            throw new EditRefusedException($"{ChineseDate.Month(month)}没有开启或已经锁定。");
        }
    }

    private static Division Place(Db db, string code)
    {
        var place = db.Set<Division>().AsNoTracking().FirstOrDefault(d => d.Code == code);
        if (place is null or { Level: DivisionLevel.County } || !db.Actor.Scope.Contains(code))
        {
            throw new EditRefusedException("没有这个村或乡镇，或不在您的辖区内。");
        }

        db.Actor.Require(place.Level == DivisionLevel.Village ? Permission.AnswerChecks : Permission.VerifyChecks);
        return place;
    }
}
