using CsCheck;
using Wengang.App.Monitoring;
using Wengang.App.People;
using Wengang.Rules.Values;

namespace Wengang.App.Tests.Indicators;

/// <summary>Random histories of work, and what the definitions say of them, worked out person by person.</summary>
internal sealed record History(IReadOnlyList<TestPerson> Persons, IReadOnlyList<PersonRecord> Register, IReadOnlyList<WorkSpell> Spells)
{
    private static readonly Period First = new(2022, 10);

    /// <summary>Months from 2022-10 on, within a year.</summary>
    public static readonly Gen<History> Any =
        from count in Gen.Int[1, 12]
        from people in Gen.Select(Gen.Int[0, 2], Gen.Int[0, 3], Gen.Int[0, 4], Gen.Bool).Array[count]
        from spells in Gen.Select(Gen.Int[0, count - 1], Gen.Int[0, 9], Gen.Int[-1, 6], Gen.Int[0, 4], Gen.Int[-3, 5]).Array[0, count * 3]
        select Make(people, spells);

    public int Count(string code, DateOnly date) => Persons.Count(p => Counts(code, p.Id, date));

    private bool Counts(string code, long person, DateOnly date)
    {
        var month = Period.Of(date);
        var record = Register.SingleOrDefault(r => r.PersonId == person && r.ValidFrom <= date && !(r.ValidTo <= date));
        var known = Spells.Where(s => s.PersonId == person && s.ValidFrom <= month.LastDay && s.StartMonth <= month).ToList();
        var current = known.Where(s => !(s.EndMonth <= month) && !(s.ValidTo <= month.LastDay)).Select(s => s.WorkRegion).ToList();
        var isLifted = record?.HouseholdType == HouseholdType.Lifted;
        var isTarget = isLifted || record?.MonitorCategory is not null;
        return code switch
        {
            "WORK-001" => isLifted && current.Any(IsOut),
            "WORK-002" => isTarget && current.Any(IsOut),
            "WORK-003" => isLifted && Farthest(current) == WorkRegion.OtherProvince,
            "WORK-004" => isLifted && Farthest(current) == WorkRegion.OwnProvince,
            "WORK-005" => isLifted && Farthest(current) == WorkRegion.OwnCounty,
            "HOME-001" => record is not null && known.Count > 0 && current.Count == 0,
            "SUB-001" => isTarget && record!.Labour <= LabourCapacity.Weak && current.Contains(WorkRegion.OtherProvince)
                && Enumerable.Range(0, 4).All(back => WorkedOutside(person, month.AddMonths(-back))),
            _ => throw new ArgumentOutOfRangeException(nameof(code)),
        };
    }

    private bool WorkedOutside(long person, Period month) => Spells.Any(s =>
        s.PersonId == person && s.WorkRegion == WorkRegion.OtherProvince && s.StartMonth <= month && !(s.EndMonth < month) && s.ValidFrom <= month.LastDay
        && (!(s.ValidTo <= month.LastDay) || (s.EndMonth == month && s.ValidTo > month.FirstDay)));

    private static WorkRegion? Farthest(List<WorkRegion> regions) =>
        new WorkRegion?[] { WorkRegion.OtherProvince, WorkRegion.OwnProvince, WorkRegion.OwnCounty }.FirstOrDefault(r => regions.Contains(r!.Value));

    private static bool IsOut(WorkRegion region) => region is WorkRegion.OtherProvince or WorkRegion.OwnProvince or WorkRegion.OwnCounty;

    private static History Make((int Type, int Category, int Labour, bool West)[] people, (int Person, int Start, int Length, int Region, int Change)[] spells)
    {
        var persons = people.Select((p, i) => new TestPerson(i + 1, p.West ? TestCounty.West : TestCounty.East)).ToList();
        var register = people.Select((p, i) => persons[i].Record(
            p.Type == 0 ? HouseholdType.OrdinaryRural : HouseholdType.Lifted, p.Category == 3 ? null : (MonitorCategory)p.Category, (LabourCapacity)p.Labour,
            to: p.Type == 2 ? "2023-04-15" : null));
        return new History(persons, [.. register], [.. spells.DistinctBy(s => (s.Person, s.Start)).SelectMany(s => Versions(persons[s.Person], s.Start, s.Length, (WorkRegion)s.Region, s.Change))]);
    }

    /// <summary>A spell that changes its region, or ends, in one of its later months.</summary>
    private static IEnumerable<WorkSpell> Versions(TestPerson person, int start, int length, WorkRegion region, int change)
    {
        var (begin, end) = (First.AddMonths(start), length < 0 ? null : First.AddMonths(start + length).ToString());
        if (change <= 0)
        {
            return [person.Spell(begin.ToString(), end, region)];
        }

        var day = begin.AddMonths(change).LastDay.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        return [person.Spell(begin.ToString(), null, region, to: day), person.Spell(begin.ToString(), end, (WorkRegion)(((int)region + change) % 5), from: day)];
    }
}
