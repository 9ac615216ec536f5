using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Indicators;
using Wengang.App.Monitoring.Checking;
using Wengang.App.Monitoring.Counting;
using Wengang.App.Monitoring.Periods;
using Wengang.App.Monitoring.Rechecking;
using Wengang.App.People;
using Wengang.App.Regions;
using Wengang.Rules.Values;

namespace Wengang.App.Monitoring.Lists;

/// <summary>A village's list of one month, household by household in walking order.</summary>
public sealed class CheckVillage
{
    /// <summary>How far back the last result is shown.</summary>
    private const int MonthsBack = 3;

    private CheckVillage(Division village, DoneMark? done, IReadOnlyList<CheckHousehold> households) =>
        (Code, Name, Done, Households) = (village.Code, village.Name, done, households);

    public string Code { get; }

    public string Name { get; }

    /// <summary>Null while the village is not marked as done.</summary>
    public DoneMark? Done { get; }

    public IReadOnlyList<CheckHousehold> Households { get; }

    public IEnumerable<CheckLine> People => Households.SelectMany(h => h.People);

    /// <summary>Reads the list in five statements; null when there is no such village in the session's regions.</summary>
    public static CheckVillage? Read(Db db, string code, Period month, MonitoringSettings settings)
    {
        if (!db.Actor.Scope.Contains(code))
        {
            return null;
        }

        var head = (
            from village in db.Set<Division>().AsNoTracking()
            where village.Code == code && village.Level == DivisionLevel.Village
            join walked in db.Set<WalkingOrder>() on village.Code equals walked.RegionCode into orders
            from order in orders.DefaultIfEmpty()
            join marked in db.Set<DoneMark>().Where(m => m.Month == month) on village.Code equals marked.RegionCode into marks
            from mark in marks.DefaultIfEmpty()
            select new { Village = village, Order = (string?)order.Households, Mark = mark }).FirstOrDefault();
        if (head is null)
        {
            return null;
        }

        var people = ChecksDue.People(new FigureQuery(db, month.LastDay, null, new IndicatorParameters { Checked = settings.People })).Where(r => r.RegionCode == code);
        var tasks = RecheckTasks.Open(db);
        var lines = (
            from record in people
            join person in db.Set<Person>() on record.PersonId equals person.Id
            join household in db.Set<Household>() on record.HouseholdId equals household.Id
            select new Registered(record.PersonId, household.Id, household.Code, record.Name, record.Relation, person.Sex, person.Birth, record.PhoneCipher != null,
                tasks.Where(t => t.PersonId == record.PersonId).OrderByDescending(t => t.Id).Select(t => t.Text).FirstOrDefault())).ToList();
        var known = new Known(db, people.Select(r => r.PersonId), month);
        return new CheckVillage(head.Village, head.Mark, Ordered(lines, head.Order, known, month));
    }

    private static List<CheckHousehold> Ordered(List<Registered> lines, string? order, Known known, Period month)
    {
        var places = (order ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries).Select((id, place) => (Id: long.Parse(id, System.Globalization.CultureInfo.InvariantCulture), place))
            .DistinctBy(p => p.Id).ToDictionary(p => p.Id, p => p.place);
        return [.. lines.GroupBy(l => (l.HouseholdId, l.HouseholdCode))
            .OrderBy(g => places.GetValueOrDefault(g.Key.HouseholdId, int.MaxValue)).ThenBy(g => g.Key.HouseholdCode, StringComparer.Ordinal)
            .Select((g, i) =>
            {
                var people = g.OrderBy(l => !l.IsHead).ThenBy(l => l.Birth).ThenBy(l => l.PersonId).ToList();
                return new CheckHousehold(g.Key.HouseholdId, i + 1, g.Key.HouseholdCode, people[0].Name, [.. people.Select(l => known.Line(l, month))]);
            })];
    }

    private sealed record Registered(long PersonId, long HouseholdId, string HouseholdCode, string Name, string? Relation, Sex Sex, DateOnly Birth, bool HasPhone, string? Recheck)
    {
        public bool IsHead => Relation is not null && RelationsToHead.List.TryParse(Relation, out var relation, out _) && relation == RelationToHead.Head;
    }

    /// <summary>What is known of the people, in three statements.</summary>
    private sealed class Known(Db db, IQueryable<long> people, Period month)
    {
        private readonly ILookup<long, WorkSpell> spells = db.Set<WorkSpell>().AsNoTracking()
            .Where(s => people.Contains(s.PersonId) && s.StartMonth <= month && s.ValidTo == null && (s.EndMonth == null || s.EndMonth >= month)).ToLookup(s => s.PersonId);

        private readonly ILookup<long, MonthlyCheck> checks = Checks(db, people, month);

        private readonly ILookup<long, AnsweredCheck> answers = db.Set<AnsweredCheck>().AsNoTracking()
            .Where(a => a.Month == month && people.Contains(a.PersonId)).ToLookup(a => a.PersonId);

        public CheckLine Line(Registered person, Period month)
        {
            var before = checks[person.PersonId].Where(c => c.Month < month && c.Result is not (null or CheckResult.Unreachable)).MaxBy(c => (c.Month, c.Ordinal));
            var answer = answers[person.PersonId].MaxBy(a => a.Id);
            return new CheckLine
            {
                PersonId = person.PersonId, HouseholdId = person.HouseholdId, HouseholdCode = person.HouseholdCode, Name = person.Name, IsHead = person.IsHead,
                Sex = person.Sex, Age = Age(person.Birth, month.LastDay), HasPhone = person.HasPhone, Recheck = person.Recheck,
                Work = spells[person.PersonId].OrderBy(s => s.EndMonth is null).ThenBy(s => s.StartMonth).LastOrDefault(s => s.EndMonth is null || s.EndMonth > month),
                Before = answer is null ? before?.Result : checks[person.PersonId].Where(c => c.Month == month).MaxBy(c => c.Ordinal)?.Result ?? before?.Result,
                WantsWork = checks[person.PersonId].Where(c => c.WantsWork is not null).MaxBy(c => (c.Month, c.Ordinal))?.WantsWork,
                Answer = answer, IsChecked = answer is not null || checks[person.PersonId].Any(c => c.Month == month),
            };
        }

        private static ILookup<long, MonthlyCheck> Checks(Db db, IQueryable<long> people, Period month)
        {
            var since = month.AddMonths(-MonthsBack);
            return db.Set<MonthlyCheck>().AsNoTracking().Where(c => c.Month <= month && c.Month >= since && people.Contains(c.PersonId)).ToLookup(c => c.PersonId);
        }

        private static int Age(DateOnly birth, DateOnly day) => day.Year - birth.Year - ((day.Month, day.Day).CompareTo((birth.Month, birth.Day)) < 0 ? 1 : 0);
    }
}
