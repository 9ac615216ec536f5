using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Imports;
using Wengang.App.Imports.Matching;
using Wengang.App.Imports.Reading;
using Wengang.App.People;
using Wengang.Rules.Values;

namespace Wengang.App.Workshops;

/// <summary>帮扶车间用工花名册: who worked in a workshop in the month. The workshop is named in a column, on the tab or in the title.</summary>
public sealed class WorkshopWorkerImporter : FactImporter<WorkshopWorker, LedgerKey<string>>
{
    private readonly Dictionary<string, string> regions;
    private readonly string? sheetWorkshop;

    public WorkshopWorkerImporter(SheetContext context)
        : base(context)
    {
        regions = context.Db.Set<Workshop>().AsNoTracking().Where(w => w.ValidTo == null)
            .Select(w => new { w.Name, w.RegionCode }).ToDictionary(w => w.Name, w => w.RegionCode);
        sheetWorkshop = regions.Keys.FirstOrDefault(n => Same(n, context.Source.Sheet))
            ?? regions.Keys.Where(n => context.Map.Titles.Any(t => Plain(t).StartsWith(Plain(n), StringComparison.Ordinal))).MaxBy(n => n.Length);
    }

    protected override WorkshopWorker Build(RowReader row)
    {
        var who = LedgerIdentity.Read(row, Context);
        var workshop = Workshop(row);
        return new WorkshopWorker
        {
            RegionCode = workshop is null ? "" : regions[workshop], WorkshopName = workshop ?? "", Month = Context.Month, Name = who.Name,
            Identity = who.Identity, IdentityIndex = who.IdentityIndex, Phone = who.Phone, PhoneIndex = who.PhoneIndex,
            Address = row.Text("address"), Job = row.Text("job"), HiredOn = row.StartDay("hired_on"),
            PayFen = row.Money("pay"), ContractSigned = row.YesNo("contract"),
        };
    }

    protected override LedgerKey<string> Key(WorkshopWorker fact) => new LedgerKey<string>(fact.IdentityIndex, fact.WorkshopName);

    protected override IQueryable<KnownFact<LedgerKey<string>>> Known(Db db)
    {
        var month = Context.Month;
        return db.Set<WorkshopWorker>().AsNoTracking().Where(w => w.Month == month).Select(w => new KnownFact<LedgerKey<string>>(
            new LedgerKey<string>(w.IdentityIndex, w.WorkshopName), w.Id, w.ValidFrom, w.ValidTo, w.ObservedOn, w.ContentHash));
    }

    private string? Workshop(RowReader row)
    {
        var named = row.Has("workshop") ? row.Text("workshop") : null;
        var found = named is null ? sheetWorkshop : regions.Keys.FirstOrDefault(n => Same(n, named));
        if (found is null)
        {
            row.Reject("workshop", "unknown_workshop", $"帮扶车间台账里没有“{named ?? Context.Source.Sheet}”，请核对车间名称，或先导入帮扶车间台账");
        }

        return found;
    }

    private static bool Same(string a, string b) => Plain(a) == Plain(b);

    private static string Plain(string name) => TextCleaning.CleanCode(name);
}
