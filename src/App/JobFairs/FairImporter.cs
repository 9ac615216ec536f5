using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Imports;
using Wengang.App.Imports.Matching;
using Wengang.App.Imports.Reading;
using Wengang.App.Regions;

namespace Wengang.App.JobFairs;

/// <summary>招聘活动台账: the job fairs that were held.</summary>
public sealed class FairImporter(SheetContext context) : FactImporter<JobFair, FairImporter.FairKey>(context)
{
    private readonly RegionBook regions = context.Shared.Get(typeof(RegionBook), () => new RegionBook(context.Db));

    protected override string KeyColumn => "title";

    protected override JobFair Build(RowReader row) => new()
    {
        RegionCode = regions.County?.Code ?? "", HeldOn = row.RequiredDay("held_on"), Title = row.RequiredText("title", "name_missing"),
        Form = row.Text("form"), Place = row.Text("place"), Employers = row.Count("firms"), Posts = row.Count("posts"), Visitors = row.Count("visitors"),
        Intents = row.Count("intents"), TargetIntents = row.Count("target_intents"), Leaflets = row.Count("leaflets"), Viewers = row.Count("viewers"),
    };

    protected override FairKey Key(JobFair fact) => new(fact.HeldOn, fact.Title, fact.Place);

    protected override IQueryable<KnownFact<FairKey>> Known(Db db) =>
        db.Set<JobFair>().AsNoTracking().Select(f => new KnownFact<FairKey>(
            new FairKey(f.HeldOn, f.Title, f.Place), f.Id, f.ValidFrom, f.ValidTo, f.ObservedOn, f.ContentHash));

    /// <summary>One event on one day in one place.</summary>
    public readonly record struct FairKey(DateOnly HeldOn, string Title, string? Place);
}
