using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Editing;
using Wengang.App.Messages;
using Wengang.App.Monitoring.Periods;
using Wengang.Rules.Monitoring.Quality;
using Wengang.Rules.Texts;
using Wengang.Rules.Values;

namespace Wengang.App.Monitoring.Quality;

/// <summary>Brings the flags of a month up to date in the session's regions; what somebody looked at stays as it is.</summary>
public static class QualityRun
{
    private static readonly Role[] Clerks = [Role.TownshipClerk];

    /// <summary>How many flags are new.</summary>
    /// <exception cref="EditRefusedException">The month was never opened.</exception>
    public static int Run(Db db, Period month, DateOnly today, OperationSource source)
    {
        db.Actor.Require(Permission.VerifyChecks);
        var period = PeriodBook.Find(db, month) ?? throw new EditRefusedException($"{ChineseDate.Month(month)}还没有开启。");
        var found = QualityFinder.Find(db, period, MonitoringSettings.Read(db).Quality);
        using var operation = db.Begin(OperationKind.QualityFound, $"检查{ChineseDate.Month(month)}核实质量", source);
        var known = db.Set<QualityFlag>().Where(f => f.Month == month).AsEnumerable().ToDictionary(f => (f.Kind, f.Subject));
        var seen = found.Select(f => (f.Kind, f.Subject)).ToHashSet();
        var (added, changed) = (new List<string>(), false);
        foreach (var one in found)
        {
            if (known.TryGetValue((one.Kind, one.Subject), out var flag))
            {
                changed |= Refresh(flag, one);
            }
            else
            {
                db.Add(New(month, one, today));
                added.Add(one.Place);
            }
        }

        foreach (var gone in known.Where(k => k.Value.State == QualityState.Open && !seen.Contains(k.Key)))
        {
            (gone.Value.State, changed) = (QualityState.Gone, true);
        }

        if (added.Count > 0 || changed)
        {
            var words = new Dictionary<string, string> { ["月份"] = ChineseDate.Month(month) };
            PlaceNotices.Tell(db, MessageKind.QualityFound, $"quality {operation.Id}", $"/monitoring/quality?month={month}", [.. added.Select(p => new PlaceNotice(p, Clerks))], words);
            operation.Complete();
        }

        return added.Count;
    }

    private static QualityFlag New(Period month, FoundQuality found, DateOnly today) => new()
    {
        Id = Ids.Next(), Month = month, Kind = found.Kind, Subject = found.Subject, RegionCode = found.Place, Evidence = found.Words, People = Keys(found), Count = found.People.Count,
        FoundOn = today,
    };

    private static bool Refresh(QualityFlag flag, FoundQuality found)
    {
        if (flag.State is not (QualityState.Open or QualityState.Gone) || (flag.State == QualityState.Open && flag.Evidence == found.Words && flag.People == Keys(found)))
        {
            return false;
        }

        (flag.State, flag.Evidence, flag.People, flag.Count, flag.RegionCode) = (QualityState.Open, found.Words, Keys(found), found.People.Count, found.Place);
        return true;
    }

    private static string Keys(FoundQuality found) => string.Join(',', found.People.Select(p => p.ToString(CultureInfo.InvariantCulture)));
}
