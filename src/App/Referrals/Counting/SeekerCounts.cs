using Wengang.App.Indicators;
using Wengang.App.Monitoring;
using Wengang.App.Monitoring.Checking;
using Wengang.App.Monitoring.Counting;
using Wengang.App.People;
using Wengang.App.Referrals.Leads;
using Wengang.Rules.Changes;
using Wengang.Rules.Values;

namespace Wengang.App.Referrals.Counting;

/// <summary>Who wants work and has none, who came home and went again, and why people do not work.</summary>
internal static class SeekerCounts
{
    /// <summary>Bit: works again.</summary>
    public const int Again = 1;

    public static readonly Facet[] BackNames = [new(Again, "又务工")];

    /// <summary>Bits of the reasons, in the order of the list.</summary>
    public static readonly Facet[] ReasonNames = [.. NonEmploymentReasons.List.Entries.Select(e => new Facet(Bit(e.Value), e.Name))];

    public static int Bit(NonEmploymentReason reason) => 1 << (int)reason;

    /// <summary>The subject is the plan.</summary>
    public static IQueryable<Evidence> Without(FigureQuery query) =>
        Seekers.Without(query).Select(p => new Evidence { SubjectId = p.Id, PersonId = p.PersonId, RegionCode = p.RegionCode, Amount = 1, Facets = 0 });

    /// <summary>Whose work ended in the year up to the month, once each with the last such spell.</summary>
    public static IQueryable<Evidence> Back(FigureQuery query)
    {
        var (month, end, first) = (query.Month, query.MonthEnd, Period.Of(query.YearStart));
        var current = Seekers.Current(query).Select(s => s.PersonId);
        var ended = AskedSpells.Of(query)
            .Where(s => s.EndMonth != null && s.EndMonth >= first && s.EndMonth <= month && s.ValidFrom <= end && (s.ValidTo == null || s.ValidTo > end))
            .GroupBy(s => s.PersonId).Select(g => new { PersonId = g.Key, Last = g.Max(s => s.Id) });
        return from record in Register.Labourers(query)
               join e in ended on record.PersonId equals e.PersonId
               select new Evidence
               {
                   SubjectId = e.Last, PersonId = record.PersonId, RegionCode = record.RegionCode, Amount = 1, Facets = current.Contains(record.PersonId) ? Again : 0,
               };
    }

    /// <summary>The month's last answer of each person that names a reason.</summary>
    public static IQueryable<Evidence> Reasons(FigureQuery query)
    {
        var month = query.Month;
        var answers = query.Facts<AnsweredCheck>().Where(a => a.Month == month);
        return answers.Where(a => a.Reason != null && !answers.Any(later => later.PersonId == a.PersonId && later.Id > a.Id)).Select(a => new Evidence
        {
            SubjectId = a.Id,
            PersonId = a.PersonId,
            RegionCode = a.RegionCode,
            Amount = 1,
            Facets = a.Reason == NonEmploymentReason.SchoolArmyPrison ? 1 : a.Reason == NonEmploymentReason.Illness ? 1 << 1
                : a.Reason == NonEmploymentReason.Care ? 1 << 2 : a.Reason == NonEmploymentReason.NoWish ? 1 << 3
                : a.Reason == NonEmploymentReason.BackForNow ? 1 << 4 : a.Reason == NonEmploymentReason.LaidOff ? 1 << 5
                : a.Reason == NonEmploymentReason.SkillMismatch ? 1 << 6 : a.Reason == NonEmploymentReason.PayTooLow ? 1 << 7
                : a.Reason == NonEmploymentReason.TooOld ? 1 << 8 : a.Reason == NonEmploymentReason.InTraining ? 1 << 9
                : a.Reason == NonEmploymentReason.WaitingToReturn ? 1 << 10 : a.Reason == NonEmploymentReason.Lost ? 1 << 11 : 1 << 12,
        });
    }
}
