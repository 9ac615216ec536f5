using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Imports;
using Wengang.App.Imports.Matching;
using Wengang.App.Imports.Reading;
using Wengang.App.Regions;

namespace Wengang.App.JobFairs;

/// <summary>宣传资料台账: brochures and films.</summary>
public sealed class PrintedImporter(SheetContext context) : FactImporter<PrintedMatter, PrintedImporter.PrintedKey>(context)
{
    private readonly RegionBook regions = context.Shared.Get(typeof(RegionBook), () => new RegionBook(context.Db));

    protected override string KeyColumn => "title";

    protected override PrintedMatter Build(RowReader row) => new()
    {
        RegionCode = regions.County?.Code ?? "", Title = row.RequiredText("title", "name_missing"), Category = row.Text("category"),
        Copies = row.Count("copies"), PublishedOn = row.StartDay("published_on"),
    };

    protected override PrintedKey Key(PrintedMatter fact) => new(fact.Title, fact.PublishedOn);

    protected override IQueryable<KnownFact<PrintedKey>> Known(Db db) =>
        db.Set<PrintedMatter>().AsNoTracking().Select(p => new KnownFact<PrintedKey>(
            new PrintedKey(p.Title, p.PublishedOn), p.Id, p.ValidFrom, p.ValidTo, p.ObservedOn, p.ContentHash));

    /// <summary>One thing may be printed again later.</summary>
    public readonly record struct PrintedKey(string Title, DateOnly? PublishedOn);
}
