using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Imports;
using Wengang.App.Imports.Matching;
using Wengang.App.Imports.Reading;
using Wengang.App.Regions;

namespace Wengang.App.Recruitment;

/// <summary>招工任务: how many workers each township is to send this year.</summary>
public sealed class TaskImporter(SheetContext context) : FactImporter<RecruitmentTask, string>(context)
{
    private readonly RegionBook regions = context.Shared.Get(typeof(RegionBook), () => new RegionBook(context.Db));

    protected override string KeyColumn => "township";

    protected override RecruitmentTask Build(RowReader row)
    {
        var target = row.Count("target");
        if (target is null && row.Problems.Count == 0)
        {
            row.Reject("target", "amount_missing", "任务数为空，请补填");
        }

        return new RecruitmentTask { RegionCode = regions.Read(row) ?? "", Year = Context.ObservedOn.Year, Target = target ?? 0 };
    }

    protected override string Key(RecruitmentTask fact) => fact.RegionCode;

    protected override IQueryable<KnownFact<string>> Known(Db db)
    {
        var year = Context.ObservedOn.Year;
        return db.Set<RecruitmentTask>().AsNoTracking().Where(t => t.Year == year)
            .Select(t => new KnownFact<string>(t.RegionCode, t.Id, t.ValidFrom, t.ValidTo, t.ObservedOn, t.ContentHash));
    }
}
