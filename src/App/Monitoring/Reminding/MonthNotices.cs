using System.Globalization;
using Wengang.App.Access;
using Wengang.App.Data;
using Wengang.App.Messages;
using Wengang.App.Monitoring.Locking;
using Wengang.App.Monitoring.Periods;
using Wengang.App.Regions;
using Wengang.Rules.Texts;
using Wengang.Rules.Values;

namespace Wengang.App.Monitoring.Reminding;

/// <summary>What is told when something happens to a month; within the operation in which it happens.</summary>
internal static class MonthNotices
{
    /// <summary>To those who check and those who watch over it.</summary>
    public static void Opened(Db db, MonitoringPeriod period)
    {
        foreach (var (level, due) in new[] { (DivisionLevel.Village, period.VillageDue), (DivisionLevel.Township, period.TownshipDue) })
        {
            Outbox.Add(db, MessageKind.MonthOpened, $"month {period.Month} opened", Link(period.Month), MonthWorkers.Notices(db, MonthWorkers.RoleAt(level), null, Words(period.Month, due)));
        }
    }

    /// <summary>To everybody who may decide, but who asked.</summary>
    public static void UnlockAsked(Db db, UnlockRequest request)
    {
        var notices = MonthWorkers.Notices(db, Role.RuralRevitalisation, null, Words(request)).Where(n => n.AccountId != request.AskedByAccount);
        Outbox.Add(db, MessageKind.UnlockAsked, $"unlock {request.Id} asked", $"/monitoring/lock?month={request.Month}", [.. notices]);
    }

    /// <summary>To those who can correct something now.</summary>
    public static void Unlocked(Db db, UnlockRequest request)
    {
        foreach (var role in new[] { Role.VillageWorker, Role.TownshipClerk })
        {
            Outbox.Add(db, MessageKind.MonthUnlocked, $"unlock {request.Id} approved", Link(request.Month), MonthWorkers.Notices(db, role, null, Words(request)));
        }
    }

    public static string Link(Period month) => $"/monitoring?month={month}";

    public static Dictionary<string, string> Words(Period month, DateOnly due) => new() { ["月份"] = ChineseDate.Month(month), ["截止日"] = ChineseDate.Day(due) };

    private static Dictionary<string, string> Words(UnlockRequest request) => new()
    {
        ["月份"] = ChineseDate.Month(request.Month), ["申请人"] = request.AskedBy, ["原因"] = request.Reason,
        ["截止日"] = DateTime.SpecifyKind(request.Until, DateTimeKind.Utc).ToLocalTime().ToString("M月d日 HH:mm", CultureInfo.InvariantCulture),
    };
}
