using Microsoft.EntityFrameworkCore;
using Wengang.App.Findings;
using Wengang.App.People;
using Wengang.Rules.Findings;
using Finding = Wengang.App.Findings.Finding;

namespace Wengang.App.Tables.Defined;

/// <summary>问题整改销号台账: the findings that nobody called a false alarm.</summary>
internal static class IssueTable
{
    private const string NoOrder = "核查只登记结论，没有登记整改的责任人、措施和时限";
    private static readonly Dictionary<string, FindingRule> Rules = FindingRules.All.ToDictionary(r => r.Code);

    public static readonly StandingTable Table = new()
    {
        Key = "issues", Title = "问题整改销号台账", Unit = "条", Grain = TableGrain.Person, Read = Read,
        Columns =
        [
            TableColumn.Count("序号"), TableColumn.Text("问题", 30), TableColumn.Text("来源", 18), TableColumn.Text("责任单位"), TableColumn.Missing("责任人", NoOrder),
            TableColumn.Missing("措施", NoOrder), TableColumn.Missing("时限", NoOrder), TableColumn.Text("进展", 10), TableColumn.Text("是否销号", 10),
            TableColumn.Text("涉及人员", 10), TableColumn.Text("查到的情况（佐证）", 48), TableColumn.Text("说明", 24),
        ],
        Note = "问题来自数据核查，误报不列；按现在的核查结果，不随数据日期变化；已整改的算销号。",
    };

    private static TableBody Read(TableRequest request)
    {
        var db = request.Query.Db;
        var found = from finding in db.Set<Finding>().AsNoTracking()
                    where finding.State != FindingState.FalseAlarm
                    join known in db.Set<PersonRecord>().Where(r => r.ValidTo == null) on finding.PersonId equals known.PersonId into records
                    from record in records.DefaultIfEmpty()
                    orderby finding.Rule, finding.Id
                    select new { finding, record.Name };
        var rows = request.Placed(found.AsEnumerable(), x => x.finding.RegionCode).Select((x, i) => TableRequest.Row(
            i + 1, Rules.GetValueOrDefault(x.Row.finding.Rule)?.Title ?? x.Row.finding.Rule, $"数据核查 {x.Row.finding.Rule}", x.Township ?? "县本级",
            FindingStates.List.NameOf(x.Row.finding.State), x.Row.finding.State == FindingState.Mended ? "是" : "否", x.Row.Name, x.Row.finding.Evidence,
            x.Row.finding.Note));
        return new TableBody([.. rows], null);
    }
}
