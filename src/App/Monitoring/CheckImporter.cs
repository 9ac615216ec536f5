using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Imports;
using Wengang.App.Imports.Matching;
using Wengang.App.Imports.Reading;
using Wengang.App.People;
using Wengang.Rules.Values;

namespace Wengang.App.Monitoring;

/// <summary>务工月监测台账: proof that each labourer was checked in the month.</summary>
public sealed class CheckImporter(SheetContext context) : FactImporter<MonthlyCheck, long>(context)
{
    private readonly PeopleBook people = context.Shared.Get(typeof(PeopleBook), () => new PeopleBook(context.Db));

    protected override MonthlyCheck Build(RowReader row)
    {
        row.Name();
        var person = people.Read(row);
        var on = row.StartDay("checked_on");
        if (on is { } day && Period.Of(day) != Context.Month)
        {
            row.Reject("checked_on", "date_outside_month", $"核实日期不在本表月份（{Context.Month}）之内，请核对");
        }

        return new MonthlyCheck
        {
            RegionCode = person?.Region ?? "", PersonId = person?.Id ?? 0, Month = Context.Month,
            Result = row.Code("result", CheckResults.List), WantsWork = row.YesNo("wants_work"),
            Method = row.Text("method"), Checker = row.Text("checker"), CheckedOn = on,
        };
    }

    protected override long Key(MonthlyCheck fact) => fact.PersonId;

    protected override IQueryable<KnownFact<long>> Known(Db db)
    {
        var month = Context.Month;
        return db.Set<MonthlyCheck>().AsNoTracking().Where(c => c.Month == month)
            .Select(c => new KnownFact<long>(c.PersonId, c.Id, c.ValidFrom, c.ValidTo, c.ObservedOn, c.ContentHash));
    }
}
