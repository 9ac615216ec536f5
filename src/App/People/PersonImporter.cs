using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Imports;
using Wengang.App.Imports.Matching;
using Wengang.App.Imports.Reading;
using Wengang.App.People.Searching;
using Wengang.App.Regions;

namespace Wengang.App.People;

/// <summary>人口信息: the persons and households of the register.</summary>
public sealed class PersonImporter : SheetImporter
{
    private readonly PersonRecordReader reader;
    private readonly Registry registry;
    private readonly FactBook<PersonRecord, long> records;
    private readonly RowsSeen<long> seen;
    private readonly HashSet<string> names = [];
    private readonly Dictionary<long, (long Household, DateOnly ObservedOn)> households;

    public PersonImporter(SheetContext context)
        : base(context)
    {
        registry = new Registry(context);
        reader = new PersonRecordReader(context, context.Shared.Get(typeof(RegionBook), () => new RegionBook(context.Db)));
        records = new FactBook<PersonRecord, long>(context, _ => null).Load(
            context.Db.Set<PersonRecord>().AsNoTracking().Select(r => new KnownFact<long>(
                r.PersonId, r.Id, r.ValidFrom, r.ValidTo, r.ObservedOn, r.ContentHash)));
        households = context.Shared.Get((typeof(PersonImporter), "households"), () => Households(context.Db));
        seen = context.Shared.Get((typeof(PersonImporter), context.ObservedOn), () => new RowsSeen<long>());
    }

    protected override Outcome Read(RowReader row)
    {
        var draft = reader.Read(row);
        if (draft is null || row.Problems.Count > 0)
        {
            return Outcome.Rejected;
        }

        if (registry.IsElsewhere(draft, row))
        {
            return Outcome.Rejected;
        }

        if (Context.LeavesOut(row))
        {
            return Outcome.LeftOut;
        }

        return IsInAnotherHousehold(draft, row) ? Outcome.Rejected : Settle(draft, row);
    }

    private Outcome Settle(PersonDraft draft, RowReader row)
    {
        var person = registry.Person(draft, IsLatest);
        var household = registry.Household(draft, IsLatest(person));
        var record = draft.Record(person, household);
        if (seen.Add(person, records.HashOf(record), Context.Source, row.RowNumber) is { } earlier)
        {
            return Repeated.Judge(row, earlier);
        }

        if (IsLatest(person))
        {
            households[person] = (household, Context.ObservedOn);
        }

        names.Add(record.Name);
        return records.Settle(person, record, row.RowNumber);
    }

    private bool IsInAnotherHousehold(PersonDraft draft, RowReader row)
    {
        if (Conflict(draft) is not { } other || Context.Shared.Watch.Overrules(Context, row.RowNumber))
        {
            return false;
        }

        var first = seen.Find(registry.Known(draft)!.Value, Context.Source);
        row.Reject(
            "identity", "id_in_another_household", $"这个证件号码已登记在另一户（户编号 {other}），请核对此人属于哪一户",
            first is null ? null : (first.Source, first.Row));
        return true;
    }

    /// <summary>Code of the other household in which a register of the same day has this person: the first stays.</summary>
    private string? Conflict(PersonDraft draft) =>
        registry.Known(draft) is { } person && households.TryGetValue(person, out var before) && before.ObservedOn == Context.ObservedOn
        && registry.CodeOf(before.Household) is var code && code != draft.HouseholdCode
            ? code
            : null;

    private bool IsLatest(long person) => !households.TryGetValue(person, out var before) || before.ObservedOn <= Context.ObservedOn;

    protected override void Write()
    {
        registry.Write();
        records.Write();
        NameIndex.Learn(Context.Db, names);
        names.Clear();
    }

    private static Dictionary<long, (long Household, DateOnly ObservedOn)> Households(Db db)
    {
        var latest = new Dictionary<long, (long Household, DateOnly ObservedOn)>();
        foreach (var r in db.Set<PersonRecord>().AsNoTracking().Where(r => r.ValidTo == null).Select(r => new { r.PersonId, r.HouseholdId, r.ObservedOn }))
        {
            latest[r.PersonId] = (r.HouseholdId, r.ObservedOn);
        }

        return latest;
    }
}
