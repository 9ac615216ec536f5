using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Imports;
using Wengang.App.Imports.Matching;
using Wengang.App.Imports.Reading;
using Wengang.App.Regions;
using Wengang.Rules.Values;

namespace Wengang.App.Workshops;

/// <summary>帮扶车间台账: the workshops and their state.</summary>
public sealed class WorkshopImporter(SheetContext context) : FactImporter<Workshop, string>(context, _ => null)
{
    private readonly RegionBook regions = context.Shared.Get(typeof(RegionBook), () => new RegionBook(context.Db));

    protected override string KeyColumn => "workshop";

    protected override Workshop Build(RowReader row)
    {
        var phone = row.Phone();
        return new Workshop
        {
            RegionCode = regions.Read(row) ?? "", Name = row.RequiredText("workshop", "name_missing"), CreditCode = row.Text("credit_code"),
            Type = row.Text("workshop_type"), Manager = row.Text("manager"), Product = row.Text("product"),
            Phone = phone, PhoneIndex = phone is null ? null : Context.Db.Protector.Index(phone),
            RecognisedOn = row.StartDay("recognised_on"), DocumentNumber = row.Text("document"),
            Status = row.Code("status", WorkshopStatuses.List) ?? WorkshopStatus.Running,
            LastMonitoredOn = row.StartDay("monitored_on"), Remark = row.Text("remark"),
        };
    }

    protected override string Key(Workshop fact) => fact.Name;

    protected override IQueryable<KnownFact<string>> Known(Db db) =>
        db.Set<Workshop>().AsNoTracking().Select(w => new KnownFact<string>(w.Name, w.Id, w.ValidFrom, w.ValidTo, w.ObservedOn, w.ContentHash));
}
