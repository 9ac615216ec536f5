using Wengang.App.Indicators;
using Wengang.App.Indicators.Listing;

namespace Wengang.App.JobFairs;

/// <summary>The figures of job fairs and of printed matter.</summary>
public static class JobFairsIndicators
{
    /// <summary>The category that counts as a recruitment brochure.</summary>
    public const string Brochure = "招工简章";

    public static IReadOnlyList<Indicator> All { get; } =
    [
        new Indicator
        {
            Code = "PUB-001", Name = "招工简章印制份数（今年）", Unit = "份", CutOff = CutOff.YearToDate, Source = "宣传资料台账",
            Population = "类别为招工简章的宣传资料", Formula = "发布日期在本年1月1日至截止日之间（含首尾）的印制份数之和", Rows = Brochures,
            Table = new EvidenceTable(["名称", "类别", "份数", "日期"], ReadBrochures) { KeyCells = 2 },
        },
        new Indicator
        {
            Code = "FAIR-001", Name = "招聘活动场次（今年）", Unit = "场", CutOff = CutOff.YearToDate, Source = "招聘活动台账",
            Population = "台账中的招聘会、送岗下乡、直播带岗等招聘活动", Formula = "举办日期在本年1月1日至截止日之间（含首尾）的场次", Rows = Fairs,
            Table = new EvidenceTable(["举办日期", "活动名称", "形式", "地点", "参会企业", "岗位数", "进场人数", "达成意向人数"], ReadFairs) { KeyCells = 2 },
        },
    ];

    private static IQueryable<Evidence> Brochures(FigureQuery query)
    {
        var (day, first) = (query.AsOf, query.YearStart);
        return query.Facts<PrintedMatter>().Where(p => p.Category == Brochure && p.PublishedOn >= first && p.PublishedOn <= day)
            .Select(p => new Evidence { SubjectId = p.Id, PersonId = null, RegionCode = p.RegionCode, Amount = p.Copies ?? 0, Facets = 0 });
    }

    private static IQueryable<Evidence> Fairs(FigureQuery query)
    {
        var (day, first) = (query.AsOf, query.YearStart);
        return query.Facts<JobFair>().Where(f => f.HeldOn >= first && f.HeldOn <= day)
            .Select(f => new Evidence { SubjectId = f.Id, PersonId = null, RegionCode = f.RegionCode, Amount = 1, Facets = 0 });
    }

    private static IEnumerable<EvidenceLine> ReadBrochures(EvidenceRequest request) =>
        from x in request.Rows.Join(request.Query.Facts<PrintedMatter>(), row => row.SubjectId, p => p.Id, (row, p) => new { row.Amount, p }).AsEnumerable()
        select new EvidenceLine(x.p.RegionCode, x.Amount, [x.p.Title, x.p.Category, x.p.Copies, x.p.PublishedOn], x.p.SourceId, x.p.SourceRow);

    private static IEnumerable<EvidenceLine> ReadFairs(EvidenceRequest request) =>
        from x in request.Rows.Join(request.Query.Facts<JobFair>(), row => row.SubjectId, f => f.Id, (row, f) => new { row.Amount, f }).AsEnumerable()
        let f = x.f
        select new EvidenceLine(
            f.RegionCode, x.Amount, [f.HeldOn, f.Title, f.Form, f.Place, f.Employers, f.Posts, f.Visitors, f.Intents], f.SourceId, f.SourceRow);
}
