using Microsoft.EntityFrameworkCore;
using Wengang.App.Auditing;
using Wengang.App.Calendars;
using Wengang.App.Data;
using Wengang.App.Messages;
using Wengang.App.Referrals.Leads;
using Wengang.Rules.Texts;
using Wengang.Rules.Warnings;

namespace Wengang.App.Warnings;

/// <summary>
/// Judges the watched indicators, every night. While a warning of a subject is open it is brought up to date, never doubled; one that a
/// person closed comes again only when something else is seen.
/// </summary>
public static class WarningRun
{
    /// <summary>How many warnings are new.</summary>
    /// <param name="db">A session that sees the whole county.</param>
    public static int Run(Db db, DateOnly today, OperationSource source)
    {
        if (LeadDay.Of(db, today) is not { } asOf)
        {
            return 0;
        }

        var rules = WarningSettings.Read(db).Where(r => r.IsOn).ToList();
        var finder = new WarningFinder(db, asOf);
        var found = rules.SelectMany(r => finder.Find(r.Code).Select(f => (Rule: r, Found: f, Level: r.Scale.Of(f.Value)))).Where(f => f.Level is not null).ToList();
        using var operation = db.Begin(OperationKind.WarningsFound, $"预警评估，数据截至{asOf:yyyy-MM-dd}", source);
        var open = db.Set<Warning>().Where(w => w.ClosedOn == null).ToDictionary(w => (w.Rule, w.SubjectKey));
        var settled = db.Set<Warning>().AsNoTracking().Where(w => w.ClosedOn != null).Select(w => new { w.Rule, w.SubjectKey, w.Evidence }).AsEnumerable()
            .Select(w => (w.Rule, w.SubjectKey, w.Evidence)).ToHashSet();
        var (calendar, added, changed) = (CalendarBook.Read(db), new List<PlaceNotice>(), false);
        foreach (var (rule, one, level) in found)
        {
            if (open.TryGetValue((rule.Code, one.SubjectKey), out var known))
            {
                changed |= Refresh(known, one, level!.Value);
            }
            else if (!settled.Contains((rule.Code, one.SubjectKey, one.Evidence)))
            {
                db.Add(New(rule, one, level!.Value, today, calendar.Add(today, rule.DueDays)));
                added.Add(new PlaceNotice(one.RegionCode, [rule.Owner, .. rule.Recipients]));
            }
        }

        if (added.Count > 0 || changed)
        {
            PlaceNotices.Tell(db, MessageKind.WarningFound, $"warnings {operation.Id}", "/referrals/warnings", added, new Dictionary<string, string> { ["截止日"] = "数据截至" + ChineseDate.Day(asOf) });
            operation.Complete();
        }

        return added.Count;
    }

    private static bool Refresh(Warning known, FoundWarning found, WarningLevel level)
    {
        if (known.Level == level && known.Evidence == found.Evidence && known.RegionCode == found.RegionCode)
        {
            return false;
        }

        (known.Level, known.Evidence, known.RegionCode) = (level, found.Evidence, found.RegionCode);
        return true;
    }

    private static Warning New(WarningRule rule, FoundWarning found, WarningLevel level, DateOnly today, DateOnly due) => new()
    {
        Id = Ids.Next(), Rule = rule.Code, SubjectKey = found.SubjectKey, RegionCode = found.RegionCode, Level = level, Evidence = found.Evidence, FoundOn = today,
        Owner = rule.Owner, DueOn = due,
    };
}
