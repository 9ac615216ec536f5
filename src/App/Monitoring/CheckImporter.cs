using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Imports;
using Wengang.App.Imports.Matching;
using Wengang.App.Imports.Reading;
using Wengang.App.People;
using Wengang.Rules.Values;

namespace Wengang.App.Monitoring;

/// <summary>务工月监测台账: proof that each labourer was checked in the month. A person may be visited several times; each visit is kept.</summary>
public sealed class CheckImporter(SheetContext context) : FactImporter<MonthlyCheck, CheckImporter.CheckKey>(context)
{
    private readonly PeopleBook people = context.Shared.Get(typeof(PeopleBook), () => new PeopleBook(context.Db, context.Shared.Elsewhere));
    private readonly Dictionary<long, List<(DateOnly? On, string? Checker)>> visits = [];

    protected override MonthlyCheck Build(RowReader row)
    {
        row.Name();
        var person = people.Read(row);
        var on = row.StartDay("checked_on");
        if (on is { } day && Period.Of(day) != Context.Month)
        {
            row.Reject("checked_on", "date_outside_month", $"核实日期不在本表月份（{Context.Month}）之内，请核对");
        }

        var checker = row.Text("checker");
        return new MonthlyCheck
        {
            RegionCode = person?.Region ?? "", PersonId = person?.Id ?? 0, Month = Context.Month,
            Ordinal = person is null || row.Problems.Count > 0 ? 0 : Visit(person.Value.Id, on, checker),
            Result = row.Code("result", CheckResults.List), WantsWork = row.YesNo("wants_work"),
            Method = row.Text("method"), Checker = checker, CheckedOn = on,
        };
    }

    protected override CheckKey Key(MonthlyCheck fact) => new(fact.PersonId, fact.Ordinal);

    protected override IQueryable<KnownFact<CheckKey>> Known(Db db)
    {
        var month = Context.Month;
        return db.Set<MonthlyCheck>().AsNoTracking().Where(c => c.Month == month)
            .Select(c => new KnownFact<CheckKey>(new CheckKey(c.PersonId, c.Ordinal), c.Id, c.ValidFrom, c.ValidTo, c.ObservedOn, c.ContentHash));
    }

    /// <summary>The same day and checker is the same visit; another day or checker is a further one.</summary>
    private int Visit(long person, DateOnly? on, string? checker)
    {
        if (!visits.TryGetValue(person, out var known))
        {
            visits[person] = known = [];
        }

        var at = known.IndexOf((on, checker));
        if (at < 0)
        {
            known.Add((on, checker));
            return known.Count;
        }

        return at + 1;
    }

    /// <summary>A person's visits of a month are told apart by their order.</summary>
    public readonly record struct CheckKey(long PersonId, int Ordinal);
}
