using Wengang.App.Data;
using Wengang.App.Monitoring;
using Wengang.App.People;
using Wengang.Rules.Findings;

namespace Wengang.App.Findings.Cases;

/// <summary>Every household with its members, read as one stream; nothing else may be asked of the session meanwhile.</summary>
internal sealed class HouseholdCases(Db db, FindingDay day, WrittenValues values, Monitorings monitorings)
{
    private readonly RegisterReader register = new(db, day, values);

    public IEnumerable<(HouseholdMembers Household, HouseholdCase Case)> Read()
    {
        var anyWork = db.Set<WorkSpell>().Any();
        var worked = Worked();
        foreach (var household in Households())
        {
            yield return (household, new HouseholdCase(household.Code, [.. household.Members.Select(m => register.Read(m, withPhone: false))])
            {
                Monitor = household.Members.Select(m => monitorings.Of(m.PersonId)).FirstOrDefault(m => m is not null),
                AnyoneEverWorked = anyWork ? worked.Contains(household.Id) : null,
            });
        }
    }

    /// <summary>Households of monitored persons in which somebody has ever been reported at work.</summary>
    private HashSet<long> Worked()
    {
        var records = RegisterRow.On(db, day.AsOf);
        var monitored = db.Set<MonitorEpisode>().Select(e => e.PersonId);
        var households = records.Where(r => monitored.Contains(r.PersonId)).Select(r => r.HouseholdId);
        var working = db.Set<WorkSpell>().Select(s => s.PersonId);
        return [.. records.Where(r => households.Contains(r.HouseholdId) && working.Contains(r.PersonId)).Select(r => r.HouseholdId).Distinct()];
    }

    private IEnumerable<HouseholdMembers> Households()
    {
        HouseholdMembers? current = null;
        foreach (var row in Rows())
        {
            if (current is not null && current.Id != row.Member.HouseholdId)
            {
                yield return current;
                current = null;
            }

            current ??= new HouseholdMembers(row.Member.HouseholdId, row.Code, row.RegionCode, []);
            current.Members.Add(row.Member);
        }

        if (current is not null)
        {
            yield return current;
        }
    }

    private IEnumerable<(string Code, string RegionCode, RegisterRow Member)> Rows() => (
            from record in RegisterRow.On(db, day.AsOf)
            join person in db.Set<Person>() on record.PersonId equals person.Id
            join household in db.Set<Household>() on record.HouseholdId equals household.Id
            orderby record.HouseholdId, record.PersonId
            select new
            {
                household.Code, household.RegionCode, Member = new RegisterRow
                {
                    PersonId = person.Id, HouseholdId = record.HouseholdId, RegionCode = person.RegionCode, Name = record.Name,
                    Birth = person.Birth, Sex = person.Sex, Relation = record.Relation, Labour = record.Labour,
                    HouseholdType = record.HouseholdType, MonitorCategory = record.MonitorCategory,
                },
            }).AsEnumerable().Select(r => (r.Code, r.RegionCode, r.Member));
}
