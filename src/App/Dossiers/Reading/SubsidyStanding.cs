using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Indicators;
using Wengang.App.Monitoring;
using Wengang.App.People;
using Wengang.Rules.Texts;
using Wengang.Rules.Values;
using Wengang.Rules.Work;

namespace Wengang.App.Dossiers.Reading;

/// <summary>Whether a person may claim the transport subsidy at a month's end, by the rule of the figure SUB-001, and if not why not.</summary>
/// <param name="Month">The month.</param>
/// <param name="Qualifies">As the figure counts.</param>
/// <param name="Why">In words.</param>
public sealed record SubsidyStanding(Period Month, bool Qualifies, string Why)
{
    private const string Figure = "SUB-001";

    /// <summary>In two statements.</summary>
    public static SubsidyStanding Of(Db db, PersonRecord record, IReadOnlyList<SpellHistory> spells, Period month)
    {
        var parameters = IndicatorParameters.Of(db);
        var query = new FigureQuery(db, month.LastDay, null, parameters);
        var person = record.PersonId;
        var qualifies = MonitoringIndicators.All.First(i => i.Code == Figure).Rows(query).Where(e => e.PersonId == person).Any();
        return new SubsidyStanding(month, qualifies, Reason(record, spells, month, parameters.SubsidyMonths, qualifies));
    }

    private static string Reason(PersonRecord record, IReadOnlyList<SpellHistory> spells, Period month, int months, bool qualifies)
    {
        var outside = spells.Where(s => s.Latest.WorkRegion == WorkRegion.OtherProvince).Select(s => new WorkSpan(s.Start, s.End)).ToList();
        var run = SpellRules.RunLength(outside, month);
        if (qualifies)
        {
            return $"{ChineseDate.Month(month)}底在省外务工，到该月已连续 {run} 个月，超过 {months} 个月。";
        }

        if (record.HouseholdType != HouseholdType.Lifted && record.MonitorCategory is null)
        {
            return "不是脱贫人口，也不是监测对象。";
        }

        if (record.Labour is not (LabourCapacity.Ordinary or LabourCapacity.Skilled or LabourCapacity.Weak))
        {
            return $"劳动技能为“{(record.Labour is { } labour ? LabourCapacities.List.NameOf(labour) : "空")}”，不在补贴范围。";
        }

        return outside.Count == 0 ? "没有省外务工的记录。"
            : !outside.Any(s => s.IsCurrentAtEndOf(month)) ? $"{ChineseDate.Month(month)}底不在省外务工。"
            : $"到{ChineseDate.Month(month)}在省外连续务工 {run} 个月，要超过 {months} 个月；再做满 {months + 1 - run} 个月就符合。";
    }
}
