using Wengang.App.People;
using Wengang.App.Training;
using Wengang.Rules.Values;

namespace Wengang.App.Tables.Defined;

/// <summary>技能培训完成情况表: one row for each class that ended this year.</summary>
internal static class TrainingTable
{
    private const string People = "参训人数";

    public static readonly StandingTable Table = new()
    {
        Key = "training", Title = "技能培训完成情况表", Grain = TableGrain.Thing, Read = Read,
        Columns =
        [
            TableColumn.Count("序号"), TableColumn.Text("主办部门", 16), TableColumn.Text("培训工种", 16), TableColumn.Text("班次", 14),
            TableColumn.Text("培训机构", 24), TableColumn.Day("开班", "起止时间"), TableColumn.Day("结业", "起止时间"),
            TableColumn.Missing("任务人数", "没有导入培训任务"), TableColumn.Count("合计", People), TableColumn.Count("其中：脱贫", People),
            TableColumn.Count("其中：监测", People), TableColumn.Count("合格"), TableColumn.Count("取证"), TableColumn.Count("就业"),
            TableColumn.Missing("补贴金额", "没有导入培训补贴"),
        ],
        Note = "班次为本年1月1日至截止日（含首尾）结业的班；脱贫、监测（不含脱贫户）按证件号码与人口信息核对；表中为人次，同一人上两个班算两次。",
    };

    private static TableBody Read(TableRequest request)
    {
        var query = request.Query;
        var (first, day) = (query.YearStart, query.AsOf);
        var classes = query.Facts<TrainingClass>().Where(c => c.EndOn >= first && c.EndOn <= day);
        var ended = query.Facts<TrainingParticipant>().Where(p => classes.Any(c => c.Code == p.ClassCode && c.StartOn == p.ClassStartOn));
        var people = ended.Select(p => new { p.Id, p.ClassCode, p.ClassStartOn, p.Passed, HasCertificate = p.CertificateNumber != null, p.Employed }).ToList();
        var targets = Register.OfTargetGroup(query, ended).Select(m => new { m.Line.Id, m.Record.HouseholdType }).AsEnumerable()
            .DistinctBy(m => m.Id).ToDictionary(m => m.Id, m => m.HouseholdType);
        var counted = people.ToLookup(p => (p.ClassCode, p.ClassStartOn), p => new[]
        {
            1, targets.TryGetValue(p.Id, out var type) && type == HouseholdType.Lifted ? 1 : 0,
            targets.TryGetValue(p.Id, out type) && type != HouseholdType.Lifted ? 1 : 0,
            p.Passed == true ? 1 : 0, p.HasCertificate ? 1 : 0, p.Employed == true ? 1 : 0,
        });
        var rows = classes.AsEnumerable().OrderBy(c => c.Organiser, StringComparer.Ordinal).ThenBy(c => c.StartOn).ThenBy(c => c.Code, StringComparer.Ordinal)
            .Select((c, i) => TableRequest.Row([i + 1, c.Organiser, c.Course, c.Code, c.Institution, c.StartOn, c.EndOn, .. Sum(counted[(c.Code, c.StartOn)])])).ToList();
        return new TableBody(rows, rows.Count == 0 ? null : TableRequest.Row([null, "合计", null, null, null, null, null, .. Sum(counted.SelectMany(g => g))]));
    }

    private static IEnumerable<object?> Sum(IEnumerable<int[]> people)
    {
        var all = people.ToList();
        return Enumerable.Range(0, 6).Select(i => (object?)all.Sum(p => p[i]));
    }
}
