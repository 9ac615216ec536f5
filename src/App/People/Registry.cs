using Microsoft.EntityFrameworkCore;
using Wengang.App.Imports;
using Wengang.App.Imports.Reading;

namespace Wengang.App.People;

/// <summary>Finds or makes the persons and households that rows of the register mean.</summary>
internal sealed class Registry(SheetContext context)
{
    private readonly PeopleBook people = context.Shared.Get(typeof(PeopleBook), () => new PeopleBook(context.Db, context.Shared.Elsewhere));
    private readonly HouseholdBook households = context.Shared.Get(typeof(HouseholdBook), () => new HouseholdBook(context.Db));
    private readonly List<Person> newPeople = [];
    private readonly List<Household> newHouseholds = [];
    private readonly Dictionary<long, string> movedPeople = [];
    private readonly Dictionary<long, string> movedHouseholds = [];

    /// <summary>Key of the person of the row; null when not in the register.</summary>
    public long? Known(PersonDraft draft) => people.Find(draft.IdentityIndex)?.Id;

    /// <param name="draft">The row.</param>
    /// <param name="isLatest">Whether the sheet is not older than what is known of the person: only then it moves them.</param>
    public long Person(PersonDraft draft, Func<long, bool> isLatest)
    {
        if (people.Find(draft.IdentityIndex) is { } known)
        {
            people.Registered(known.Id);
            if (known.Region != draft.Region && isLatest(known.Id))
            {
                movedPeople[known.Id] = draft.Region;
                people.Put(draft.IdentityIndex, known.Id, draft.Region);
            }

            return known.Id;
        }

        var person = new Person
        {
            Id = Data.Ids.Next(), IdentityIndex = draft.IdentityIndex, IdentityCipher = context.Db.Protector.Seal(draft.Identity.Value),
            Birth = draft.Identity.Birth, Sex = draft.Identity.Sex, RegionCode = draft.Region,
        };
        newPeople.Add(person);
        people.Put(draft.IdentityIndex, person.Id, draft.Region);
        return person.Id;
    }

    public long Household(PersonDraft draft, bool isLatest)
    {
        if (households.Find(draft.HouseholdCode) is { } known)
        {
            if (known.Region != draft.Region && isLatest)
            {
                movedHouseholds[known.Id] = draft.Region;
                households.Put(known.Id, draft.HouseholdCode, draft.Region);
            }

            return known.Id;
        }

        var household = new Household { Id = Data.Ids.Next(), Code = draft.HouseholdCode, RegionCode = draft.Region };
        newHouseholds.Add(household);
        households.Put(household.Id, household.Code, household.RegionCode);
        return household.Id;
    }

    /// <summary>Whether the person or the household is registered outside the actor's regions; the row is then rejected.</summary>
    public bool IsElsewhere(PersonDraft draft, RowReader row)
    {
        if (people.Find(draft.IdentityIndex) is null && context.Shared.Elsewhere.Person(draft.IdentityIndex))
        {
            row.Reject("identity", "out_of_scope", "这个证件号码已登记在别的乡镇，不在您的辖区内，请由县里或原乡镇办理迁移");
            return true;
        }

        if (households.Find(draft.HouseholdCode) is null && context.Shared.Elsewhere.Household(draft.HouseholdCode))
        {
            row.Reject("household_code", "out_of_scope", "这个户编号已登记在别的乡镇，不在您的辖区内，请核对户编号");
            return true;
        }

        return false;
    }

    public string CodeOf(long household) => households.CodeOf(household);

    public void Write()
    {
        context.Db.Bulk.Insert(newHouseholds);
        context.Db.Bulk.Insert(newPeople);
        newHouseholds.Clear();
        newPeople.Clear();
        foreach (var person in Moved(context.Db.Set<Person>(), movedPeople))
        {
            person.RegionCode = movedPeople[person.Id];
        }

        foreach (var household in Moved(context.Db.Set<Household>(), movedHouseholds))
        {
            household.RegionCode = movedHouseholds[household.Id];
        }

        context.Db.SaveChanges();
        movedPeople.Clear();
        movedHouseholds.Clear();
        context.Db.ChangeTracker.Clear();
    }

    private static List<T> Moved<T>(IQueryable<T> rows, Dictionary<long, string> moved)
        where T : Data.Recorded =>
        [.. moved.Keys.Chunk(5_000).SelectMany(ids => rows.Where(r => ids.Contains(r.Id)))];
}
