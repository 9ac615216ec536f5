using Wengang.App.Monitoring;
using Wengang.App.People;
using Wengang.App.Spreadsheets;
using Wengang.Rules.Values;

namespace Wengang.App.Tables.Defined;

/// <summary>Tables that name people.</summary>
internal static class PeopleTables
{
    private const string NoReferral = "还没有登记推送人社部门的记录";

    public static readonly StandingTable Seekers = new()
    {
        Key = "seekers", Title = "有就业意愿未就业人员推送台账", Grain = TableGrain.Person, Read = ReadSeekers,
        Columns =
        [
            TableColumn.Count("序号"), TableColumn.Text("乡镇"), TableColumn.Text("村"), TableColumn.Text("姓名", 10), TableColumn.Text("身份证号", 21),
            TableColumn.Text("电话", 14), TableColumn.Text("劳动能力", 14), TableColumn.Text("未就业原因", 14), TableColumn.Text("意向岗位"),
            TableColumn.Text("意向地区"), TableColumn.Text("期望薪酬"), TableColumn.Text("服务需求", 18),
            TableColumn.Missing("帮扶人", NoReferral), TableColumn.Missing("推送时间", NoReferral), TableColumn.Missing("反馈", NoReferral),
        ],
        Note = "名单即“有就业意愿未就业人数”的名单，取各乡镇最近一期计划外出务工信息。",
    };

    public static readonly StandingTable Subsidies = new()
    {
        Key = "subsidies", Title = "交通补贴发放花名册", Grain = TableGrain.Person, Read = ReadSubsidies,
        Columns =
        [
            TableColumn.Count("序号"), TableColumn.Text("乡镇"), TableColumn.Text("村"), TableColumn.Text("姓名", 10), TableColumn.Text("性别", 6),
            TableColumn.Text("身份证号", 21), TableColumn.Text("户类型", 10), TableColumn.Text("省", group: "务工地点"), TableColumn.Text("市", group: "务工地点"),
            TableColumn.Text("县", group: "务工地点"), TableColumn.Text("务工单位", 24), TableColumn.Text("开始", 10, "务工时间"),
            TableColumn.Text("结束", 10, "务工时间"), TableColumn.Count("月数", "务工时间"),
            TableColumn.Missing("补贴标准（元）", "还没有录入补贴标准"),
            TableColumn.Text("已登记补助（元）") with { Format = ColumnFormat.Decimal },
            TableColumn.Missing("银行卡号", "导入的表里没有银行卡号"), TableColumn.Text("电话", 14), TableColumn.Text("备注"),
        ],
        Note = "名单为符合省外务工交通补贴条件的人员；月数从本段务工的开始月份数到截止月份，首尾都算；已登记补助为务工月监测表中的年度交通费补助。",
    };

    private static TableBody ReadSeekers(TableRequest request)
    {
        var query = request.Query;
        var rows = from row in request.Evidence("SEEK-001")
                   join plan in query.Facts<WorkPlan>() on row.SubjectId equals plan.Id
                   join person in query.Db.Set<Person>() on plan.PersonId equals person.Id
                   join known in Register.Everyone(query) on plan.PersonId equals known.PersonId into records
                   from record in records.DefaultIfEmpty()
                   select new { row.RegionCode, record.Name, person.IdentityCipher, record.PhoneCipher, record.Labour, plan.Needs, plan.Particulars, plan.SourceRow };
        return Listed([.. request.Placed(rows.AsEnumerable().OrderBy(r => r.SourceRow), r => r.RegionCode).Select((x, i) => TableRequest.Row(
            i + 1, x.Township, x.Village, x.Row.Name, request.Identity(x.Row.IdentityCipher), request.Phone(x.Row.PhoneCipher),
            x.Row.Labour is { } labour ? LabourCapacities.List.NameOf(labour) : null,
            Wish(x.Row.Particulars, "未就业原因"), Wish(x.Row.Particulars, "意向工种"), Wish(x.Row.Particulars, "意向地区"), Wish(x.Row.Particulars, "期望月薪"),
            x.Row.Needs))]);
    }

    private static TableBody ReadSubsidies(TableRequest request)
    {
        var query = request.Query;
        var rows = from row in request.Evidence("SUB-001")
                   join spell in query.Facts<WorkSpell>() on row.SubjectId equals spell.Id
                   join person in query.Db.Set<Person>() on spell.PersonId equals person.Id
                   join record in Register.Everyone(query) on spell.PersonId equals record.PersonId
                   select new { row.RegionCode, record.Name, person.Sex, person.IdentityCipher, record.HouseholdType, record.PhoneCipher, spell };
        var body = request.Placed(rows.AsEnumerable().OrderBy(r => r.spell.SourceRow), r => r.RegionCode).Select((x, i) => TableRequest.Row(
            i + 1, x.Township, x.Village, x.Row.Name, Sexes.List.NameOf(x.Row.Sex), request.Identity(x.Row.IdentityCipher),
            HouseholdTypes.List.NameOf(x.Row.HouseholdType), x.Row.spell.Province, x.Row.spell.City, x.Row.spell.County, x.Row.spell.Employer,
            x.Row.spell.StartMonth.ToString(), x.Row.spell.EndMonth?.ToString(), Period.Months(x.Row.spell.StartMonth, query.Month).Count(),
            x.Row.spell.TransportSubsidyFen is { } fen ? new Fen(fen).Yuan : null, request.Phone(x.Row.PhoneCipher), null));
        return Listed([.. body]);
    }

    private static TableBody Listed(IReadOnlyList<TableRow> rows) => new(rows, null);

    /// <summary>One of the wishes that the plan keeps as 意向地区：…；期望月薪：….</summary>
    private static string? Wish(string? particulars, string name) =>
        particulars?.Split('；').FirstOrDefault(p => p.StartsWith(name + "：", StringComparison.Ordinal))?[(name.Length + 1)..];
}
