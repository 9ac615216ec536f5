using Wengang.App.Indicators;
using Wengang.App.Indicators.Listing;
using Wengang.App.People;
using Wengang.Rules.Changes;
using Wengang.Rules.Values;

namespace Wengang.App.Workshops;

/// <summary>The figures of assistance workshops and their workers.</summary>
public static class WorkshopsIndicators
{
    private const int New = 1;
    private const int Normal = 2;
    private const int Buffer = 4;
    private const string Recognised = "截止日已认定（认定时间不晚于截止日）且未清理的就业帮扶车间";
    private const string Rosters = "帮扶车间用工花名册中，各车间截止日所在月及以前最近一期的用工人员（已清理的车间除外）";

    private static readonly EvidenceTable WorkshopTable = new(["车间名称", "类型", "运行状态", "认定时间", "认定文号"], ReadWorkshops) { KeyCells = 1 };

    private static readonly EvidenceTable WorkerTable = new([.. LedgerCells.Headings, "车间名称", "花名册月份", "岗位", "入职日期"], ReadWorkers) { KeyCells = 3 };

    private static readonly Facet[] Kinds = [new(New, "今年认定", 0), new(Normal, "正常运行", 0), new(Buffer, "缓冲监测", 0)];

    public static IReadOnlyList<Indicator> All { get; } =
    [
        Shop("SHOP-001", "就业帮扶车间数", 0, "车间个数"),
        Shop("SHOP-002", "其中：今年新增", New, "认定时间在本年1月1日至截止日之间的车间个数"),
        Shop("SHOP-003", "其中：正常运行", Normal, "运行状态为正常运行的车间个数，季节性停产视为正常"),
        Shop("SHOP-004", "其中：缓冲监测", Buffer, "运行状态为缓冲监测的车间个数"),
        Worker("SHOP-005", "车间吸纳务工人数", Rosters, Workers, "花名册上的人数"),
        Worker("SHOP-006", "其中：脱贫人口和监测对象", Rosters + "，按证件号码与人口信息核对属于脱贫人口或监测对象", TargetWorkers, "花名册上脱贫人口和监测对象的人数"),
    ];

    private static IQueryable<Evidence> Shops(FigureQuery query)
    {
        var (day, first) = (query.AsOf, query.YearStart);
        return query.ValidOn<Workshop>(day).Where(w => w.RecognisedOn <= day && w.Status != WorkshopStatus.Removed).Select(w => new Evidence
        {
            SubjectId = w.Id,
            PersonId = null,
            RegionCode = w.RegionCode,
            Amount = 1,
            Facets = (w.RecognisedOn >= first ? New : 0)
                + (w.Status == WorkshopStatus.Running || w.Status == WorkshopStatus.Suspended ? Normal : 0)
                + (w.Status == WorkshopStatus.Buffer ? Buffer : 0),
        });
    }

    private static IQueryable<Evidence> Workers(FigureQuery query) => Roster(query).Select(w => new Evidence
    {
        SubjectId = w.Id, PersonId = null, RegionCode = w.RegionCode, Amount = 1, Facets = 0
    });

    private static IQueryable<Evidence> TargetWorkers(FigureQuery query) => Register.OfTargetGroup(query, Roster(query)).Select(m => new Evidence
    {
        SubjectId = m.Line.Id, PersonId = m.Record.PersonId, RegionCode = m.Line.RegionCode, Amount = 1, Facets = 0
    });

    private static IQueryable<WorkshopWorker> Roster(FigureQuery query)
    {
        var month = query.Month;
        var removed = query.ValidOn<Workshop>(query.AsOf).Where(w => w.Status == WorkshopStatus.Removed);
        var workers = query.Facts<WorkshopWorker>().Where(w => w.Month <= month);
        var latest = workers.GroupBy(w => w.WorkshopName).Select(g => new { Name = g.Key, Month = g.Max(w => w.Month) });
        return from worker in workers
               join roster in latest on new { Name = worker.WorkshopName, worker.Month } equals new { roster.Name, roster.Month }
               where !removed.Any(w => w.Name == worker.WorkshopName)
               select worker;
    }

    private static Indicator Shop(string code, string name, int facets, string formula) => new()
    {
        Code = code, Name = name, Unit = "个", CutOff = CutOff.Day, Facets = facets, Formula = formula, Rows = Shops, Table = WorkshopTable, Kinds = Kinds,
        Source = "帮扶车间台账", Population = Recognised,
    };

    private static Indicator Worker(string code, string name, string population, Func<FigureQuery, IQueryable<Evidence>> rows, string formula) => new()
    {
        Code = code, Name = name, Unit = "人", CutOff = CutOff.MonthEnd, Formula = formula, Rows = rows, Table = WorkerTable,
        Source = "帮扶车间用工花名册、人口信息", Population = population,
    };

    private static IEnumerable<EvidenceLine> ReadWorkshops(EvidenceRequest request) =>
        from x in (from row in request.Rows
                   join workshop in request.Query.Facts<Workshop>() on row.SubjectId equals workshop.Id
                   select new { row.Amount, row.Facets, workshop }).AsEnumerable()
        let w = x.workshop
        select new EvidenceLine(
            w.RegionCode, x.Amount, [w.Name, w.Type, WorkshopStatuses.List.NameOf(w.Status), w.RecognisedOn, w.DocumentNumber], w.SourceId, w.SourceRow) { Facets = x.Facets };

    private static IEnumerable<EvidenceLine> ReadWorkers(EvidenceRequest request) =>
        from x in (from row in request.Rows
                   join worker in request.Query.Facts<WorkshopWorker>() on row.SubjectId equals worker.Id
                   select new { row.Amount, row.PersonId, worker }).AsEnumerable()
        let w = x.worker
        select new EvidenceLine(
            w.RegionCode, x.Amount, [.. LedgerCells.Of(w, request), w.WorkshopName, w.Month.ToString(), w.Job, w.HiredOn], w.SourceId, w.SourceRow) { PersonId = x.PersonId };
}
