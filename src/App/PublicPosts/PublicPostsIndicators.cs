using Wengang.App.Indicators;
using Wengang.App.Indicators.Listing;
using Wengang.App.People;
using Wengang.Rules.Changes;

namespace Wengang.App.PublicPosts;

/// <summary>The figures of public-welfare posts. The ledger holds other people too: only the target group counts.</summary>
public static class PublicPostsIndicators
{
    private const int OnPost = 4;
    private const int Started = 8;
    private const int Ended = 16;

    private static readonly EvidenceTable Table = new(
        [.. LedgerCells.Headings, "岗位类型", "资金来源", "用人单位", "上岗日期", "离岗日期", "离岗原因"], Read);

    private static readonly Facet[] Kinds = [new(OnPost, "在岗"), new(Started, "本年上岗"), new(Ended, "本年离岗")];

    public static IReadOnlyList<Indicator> All { get; } =
    [
        Post("POST-001", "脱贫户和监测户公益性岗位在岗人数", CutOff.Day, OnPost, "上岗日期不晚于截止日，且没有离岗或离岗日期晚于截止日的人次"),
        Post("POST-002", "公益性岗位比上年底增减", CutOff.Day, OnPost, "截止日的 POST-001 − 上年12月31日的 POST-001") with
        {
            Comparison = Comparison.ChangeSinceLastYearEnd,
        },
        Post("POST-003", "本年新上岗", CutOff.YearToDate, Started, "上岗日期在本年1月1日至截止日之间（含首尾）的人次"),
        Post("POST-004", "本年退出", CutOff.YearToDate, Ended, "离岗日期在本年1月1日至截止日之间（含首尾）的人次"),
    ];

    private static IQueryable<Evidence> Rows(FigureQuery query)
    {
        var (day, first) = (query.AsOf, query.YearStart);
        return Register.OfTargetGroup(query, query.Facts<PostAppointment>().Where(a => a.StartOn <= day)).Select(m => new Evidence
        {
            SubjectId = m.Line.Id,
            PersonId = m.Record.PersonId,
            RegionCode = m.Line.RegionCode,
            Amount = 1,
            Facets = (m.Line.EndOn == null || m.Line.EndOn > day ? OnPost : 0)
                + (m.Line.StartOn >= first ? Started : 0)
                + (m.Line.EndOn >= first && m.Line.EndOn <= day ? Ended : 0),
        });
    }

    private static Indicator Post(string code, string name, CutOff cutOff, int facets, string formula) => new()
    {
        Code = code, Name = name, Unit = "人", CutOff = cutOff, Facets = facets, Formula = formula, Rows = Rows, Table = Table, Kinds = Kinds,
        Source = "公益性岗位台账、人口信息", Population = "台账中按证件号码与人口信息核对，截止日属于脱贫人口或监测对象的人员",
    };

    private static IEnumerable<EvidenceLine> Read(EvidenceRequest request) =>
        from x in (from row in request.Rows
                   join appointment in request.Query.Facts<PostAppointment>() on row.SubjectId equals appointment.Id
                   select new { row.RegionCode, row.Amount, row.PersonId, appointment }).AsEnumerable()
        let a = x.appointment
        select new EvidenceLine(
            x.RegionCode, x.Amount,
            [.. LedgerCells.Of(a, request), a.PostType, a.FundSource, a.Employer, a.StartOn, a.EndOn, a.ExitReason], a.SourceId, a.SourceRow) { PersonId = x.PersonId };
}
