using Wengang.App.Employers;
using Wengang.App.JobFairs;

namespace Wengang.App.Tables.Defined;

/// <summary>Tables about firms that look for people and the events that bring them together.</summary>
internal static class MarketTables
{
    private const string Staff = "用工需求表里没有企业的职工人数";
    private const string Short = "缺工";
    private const string Kinds = "用工需求表不分普工、技工、管理";

    public static readonly StandingTable Vacancies = new()
    {
        Key = "vacancies", Title = "园区企业用工缺工统计表", Grain = TableGrain.Thing, Read = ReadVacancies,
        Columns =
        [
            TableColumn.Count("序号"), TableColumn.Text("企业", 26), TableColumn.Text("行业", 14), TableColumn.Missing("现有职工", Staff),
            TableColumn.Missing("本县籍", Staff), TableColumn.Missing("脱贫", Staff), TableColumn.Text("岗位", 16), TableColumn.Count("合计", Short),
            TableColumn.Missing("普工", Kinds, Short), TableColumn.Missing("技工", Kinds, Short), TableColumn.Missing("管理", Kinds, Short),
            TableColumn.Text("月薪区间", 14), TableColumn.Text("食宿"), TableColumn.Text("联系人", 10), TableColumn.Text("电话", 14), TableColumn.Day("截止日期"),
        ],
        Note = "每个在招岗位一行；合计为缺工人数之和。",
    };

    public static readonly StandingTable Fairs = new()
    {
        Key = "fairs", Title = "招聘活动统计表", Unit = "人、家、个、份", Grain = TableGrain.Thing, Read = ReadFairs,
        Columns =
        [
            TableColumn.Count("序号"), TableColumn.Day("日期"), TableColumn.Text("名称", 26), TableColumn.Text("形式"), TableColumn.Text("地点", 18),
            TableColumn.Count("参会企业"), TableColumn.Count("岗位数"), TableColumn.Count("进场人数"),
            TableColumn.Missing("登记人数", "招聘活动台账里没有求职登记人数"), TableColumn.Count("意向人数"), TableColumn.Count("其中脱贫"),
            TableColumn.Missing("入职人数", "招聘活动台账里没有入职人数"), TableColumn.Count("发放资料"), TableColumn.Count("直播观看"),
        ],
        Note = "本年1月1日至截止日（含首尾）举办的活动；台账没填的格子空着，不当作0。",
    };

    private static TableBody ReadVacancies(TableRequest request)
    {
        var rows = (from row in request.Evidence("VAC-002")
                    join vacancy in request.Query.Facts<Vacancy>() on row.SubjectId equals vacancy.Id
                    join employer in request.Query.Db.Set<Employer>() on vacancy.EmployerId equals employer.Id
                    orderby employer.Name, vacancy.SourceRow
                    select new { employer.Name, vacancy }).AsEnumerable()
            .Select((x, i) => TableRequest.Row(
                i + 1, x.Name, x.vacancy.Industry, x.vacancy.Job, x.vacancy.Headcount, x.vacancy.PayText, x.vacancy.Lodging, x.vacancy.Contact,
                request.Phone(x.vacancy.PhoneCipher), x.vacancy.Deadline)).ToList();
        var heads = rows.Sum(r => r.Cells[4].Value as int? ?? 0);
        return new TableBody(rows, rows.Count == 0 ? null : new TableRow(
            [new(null), new("合计"), new(null), new(null), new(heads, "VAC-003", request.Query.AsOf), new(null), new(null), new(null), new(null), new(null)]));
    }

    private static TableBody ReadFairs(TableRequest request)
    {
        var fairs = request.Evidence("FAIR-001").Join(request.Query.Facts<JobFair>(), e => e.SubjectId, f => f.Id, (_, f) => f)
            .OrderBy(f => f.HeldOn).ThenBy(f => f.SourceRow).ToList();
        var rows = fairs.Select((f, i) => TableRequest.Row(
            i + 1, f.HeldOn, f.Title, f.Form, f.Place, f.Employers, f.Posts, f.Visitors, f.Intents, f.TargetIntents, f.Leaflets, f.Viewers)).ToList();
        return new TableBody(rows, rows.Count == 0 ? null : TableRequest.Row(
            null, "合计", $"{fairs.Count} 场", null, null, fairs.Sum(f => f.Employers), fairs.Sum(f => f.Posts), fairs.Sum(f => f.Visitors), fairs.Sum(f => f.Intents),
            fairs.Sum(f => f.TargetIntents), fairs.Sum(f => f.Leaflets), fairs.Sum(f => f.Viewers)));
    }
}
