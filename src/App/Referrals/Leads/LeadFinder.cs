using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Indicators;
using Wengang.App.Monitoring;
using Wengang.App.Referrals.Helping;
using Wengang.Rules.Referrals;
using Wengang.Rules.Texts;
using Wengang.Rules.Values;

namespace Wengang.App.Referrals.Leads;

/// <summary>Looks through the data for people to be looked after: one statement for each reason, however many people there are.</summary>
internal sealed class LeadFinder(Db db, ReferralSettings settings, DateOnly asOf, DateOnly today)
{
    private readonly FigureQuery query = new(db, asOf, null, IndicatorParameters.Of(db));

    public IEnumerable<FoundLead> Find() => On(LeadReason.WantsWork, WantsWork).Concat(On(LeadReason.IdleHousehold, IdleHouseholds))
        .Concat(On(LeadReason.EmployerCluster, Clusters)).Concat(Ended().Where(l => settings.IsOn(l.Reason))).Concat(On(LeadReason.OfferUnanswered, Unanswered));

    private IEnumerable<FoundLead> On(LeadReason reason, Func<IEnumerable<FoundLead>> find) => settings.IsOn(reason) ? find() : [];

    private List<FoundLead> WantsWork() =>
        [.. Seekers.Without(query).Select(p => new { p.Id, p.PersonId, p.RegionCode, p.Month, p.Needs, p.Particulars, p.ObservedOn, p.SourceId }).AsEnumerable()
            .Select(p => new FoundLead(
                LeadReason.WantsWork, $"p{p.PersonId}", p.RegionCode, p.PersonId,
                $"{ChineseDate.Month(p.Month)}{(p.SourceId == 0 ? "核实" : "计划务工名单")}：想务工{Behind("需求", p.Needs)}{Behind("", p.Particulars)}", "work_plan", p.Id, p.ObservedOn))];

    private List<FoundLead> IdleHouseholds() =>
        [.. Seekers.IdleHouseholds(query).AsEnumerable().Select(e => new FoundLead(
            LeadReason.IdleHousehold, $"p{e.PersonId}", e.RegionCode, e.PersonId, $"截至{ChineseDate.Month(query.Month)}底，户里有劳动力，没有人在务工", "person_record", e.SubjectId, query.MonthEnd))];

    private List<FoundLead> Clusters() =>
        [.. EmployerComer.Clusters(query, settings).Select(c => new FoundLead(
            LeadReason.EmployerCluster, "e" + c.Employer, EmployerComer.RegionOf(c.People), null,
            $"{c.Employer}：{settings[ReferralNumbers.Window(LeadReason.EmployerCluster)]} 天内有 {c.People.Count} 人回来", "work_spell", c.People[0].SpellId, c.People.Max(p => p.Day))
        {
            People = [.. c.People.Select(p => p.PersonId)],
        })];

    /// <summary>The latest spell of each person: just ended, or ended a while ago.</summary>
    private List<FoundLead> Ended()
    {
        var (recent, far) = (query.Month.AddMonths(-settings.Limit(LeadReason.WorkEnded)), query.Month.AddMonths(-settings.Limit(LeadReason.CameHome)));
        return [.. Seekers.Ended(query, far < recent ? far : recent).Select(s => new { s.Id, s.PersonId, s.RegionCode, s.Employer, s.WorkRegion, s.EndMonth, s.ObservedOn })
            .AsEnumerable().GroupBy(s => s.PersonId).Select(g => g.MaxBy(s => (s.EndMonth, s.Id))!)
            .Select(s => new FoundLead(
                s.EndMonth > recent ? LeadReason.WorkEnded : LeadReason.CameHome, $"p{s.PersonId}", s.RegionCode, s.PersonId,
                $"{ChineseDate.Month(s.EndMonth!.Value)}结束{WorkRegions.List.NameOf(s.WorkRegion)}{Behind("", s.Employer)}，没有新的务工", "work_spell", s.Id, s.ObservedOn))];
    }

    private List<FoundLead> Unanswered()
    {
        var before = today.AddDays(-settings.Limit(LeadReason.OfferUnanswered));
        return [.. (from offer in db.Set<Recommendation>().AsNoTracking()
                join referral in db.Set<Referral>() on offer.ReferralId equals referral.Id
                where offer.Answer == OfferAnswer.Waiting && offer.OfferedOn <= before && referral.ClosedOn == null
                select offer).AsEnumerable()
            .GroupBy(o => o.PersonId).Select(g => g.MinBy(o => o.OfferedOn)!)
            .Select(o => new FoundLead(
                LeadReason.OfferUnanswered, $"p{o.PersonId}", o.RegionCode, o.PersonId, $"{ChineseDate.Day(o.OfferedOn)}推荐“{o.Job}”，还没有答复", "recommendation", o.Id, o.OfferedOn))];
    }

    private static string Behind(string before, string? text) => string.IsNullOrWhiteSpace(text) ? "" : "，" + before + text;
}
