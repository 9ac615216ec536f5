using Wengang.App.People;
using Wengang.App.Spreadsheets;
using Wengang.App.Workshops;
using Wengang.Rules.Values;

namespace Wengang.App.Tables.Defined;

/// <summary>就业帮扶车间运行监测表.</summary>
internal static class WorkshopTable
{
    private const string Workers = "用工人数";
    private const string NoIssue = "还没有登记车间的问题和整改";

    public static readonly StandingTable Table = new()
    {
        Key = "workshops", Title = "就业帮扶车间运行监测表", Grain = TableGrain.Thing, Read = Read,
        Columns =
        [
            TableColumn.Count("序号"), TableColumn.Text("车间", 24), TableColumn.Text("乡镇"), TableColumn.Text("村"), TableColumn.Text("负责人", 10),
            TableColumn.Text("电话", 14), TableColumn.Day("认定时间"), TableColumn.Text("类型"), TableColumn.Count("总人数", Workers),
            TableColumn.Count("脱贫人数", Workers), TableColumn.Count("监测人数", Workers),
            TableColumn.Text("平均工资（元）") with { Format = ColumnFormat.Decimal }, TableColumn.Text("状态", 10),
            TableColumn.Missing("存在问题", NoIssue), TableColumn.Missing("整改责任单位", NoIssue), TableColumn.Missing("整改时限", NoIssue),
            TableColumn.Missing("整改情况", NoIssue),
        ],
        Note = "车间为截止日已认定且未清理的车间；人数取各车间最近一期用工花名册；脱贫人数、监测人数（不含脱贫户）按证件号码与人口信息核对；平均工资只算登记了工资的人。",
    };

    private static TableBody Read(TableRequest request)
    {
        var query = request.Query;
        var shops = request.Evidence("SHOP-001").Join(query.Facts<Workshop>(), e => e.SubjectId, w => w.Id, (_, w) => w).ToList();
        var workers = request.Evidence("SHOP-005").Join(query.Facts<WorkshopWorker>(), e => e.SubjectId, w => w.Id, (_, w) => new { w.WorkshopName, w.PayFen })
            .ToLookup(w => w.WorkshopName, w => w.PayFen);
        var targets = (from row in request.Evidence("SHOP-006")
                       join worker in query.Facts<WorkshopWorker>() on row.SubjectId equals worker.Id
                       join record in Register.Everyone(query) on row.PersonId equals record.PersonId
                       select new { worker.WorkshopName, record.HouseholdType }).ToLookup(w => w.WorkshopName, w => w.HouseholdType);
        var rows = request.Placed(shops, w => w.RegionCode).Select((x, i) => TableRequest.Row(
            i + 1, x.Row.Name, x.Township, x.Village, x.Row.Manager, request.Phone(x.Row.PhoneCipher), x.Row.RecognisedOn, x.Row.Type,
            workers[x.Row.Name].Count(), targets[x.Row.Name].Count(t => t == HouseholdType.Lifted), targets[x.Row.Name].Count(t => t != HouseholdType.Lifted),
            AveragePay(workers[x.Row.Name]), WorkshopStatuses.List.NameOf(x.Row.Status))).ToList();
        var named = shops.Select(s => s.Name).ToList();
        var people = named.SelectMany(n => targets[n]).ToList();
        return new TableBody(rows, Total(request, workers.Sum(g => g.Count()), people, AveragePay(named.SelectMany(n => workers[n]))));
    }

    private static TableRow Total(TableRequest request, int workers, List<HouseholdType> people, object pay)
    {
        var day = request.Query.AsOf;
        return new TableRow(
        [
            new(null), new("合计"), new(null), new(null), new(null), new(null), new(null), new(null), new(workers, "SHOP-005", day),
            new(people.Count(t => t == HouseholdType.Lifted), "SHOP-006", day), new(people.Count(t => t != HouseholdType.Lifted), "SHOP-006", day), new(pay), new(null),
        ]);
    }

    private static object AveragePay(IEnumerable<long?> pays)
    {
        var known = pays.OfType<long>().ToList();
        return known.Count == 0 ? TableCell.None : decimal.Round(known.Sum() / 100m / known.Count, 2, MidpointRounding.AwayFromZero);
    }
}
