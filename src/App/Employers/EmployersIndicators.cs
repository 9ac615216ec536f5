using Wengang.App.Indicators;
using Wengang.App.Indicators.Listing;

namespace Wengang.App.Employers;

/// <summary>The figures of the park's demand for labour.</summary>
public static class EmployersIndicators
{
    private const string Open = "园区企业用工需求中截止日有效的岗位：没有截止日期，或截止日期不早于截止日";

    private static readonly EvidenceTable Table = new(
        ["企业名称", "所属行业", "岗位名称", "缺工人数", "学历要求", "年龄要求", "薪酬", "截止日期"], Read) { KeyCells = 3 };

    public static IReadOnlyList<Indicator> All { get; } =
    [
        Demand("VAC-001", "用工企业数", "家", Employers, "有在招岗位的企业数，同一企业只计一次") with { Table = Table with { KeyCells = 1 } },
        Demand("VAC-002", "在招岗位数", "个", Vacancies, "岗位的条数"),
        Demand("VAC-003", "缺工人数", "人", Heads, "岗位的缺工人数之和"),
    ];

    private static IQueryable<Vacancy> OpenVacancies(FigureQuery query)
    {
        var day = query.AsOf;
        return query.ValidOn<Vacancy>(day).Where(v => v.Deadline == null || v.Deadline >= day);
    }

    /// <summary>One vacancy stands for its employer.</summary>
    private static IQueryable<Evidence> Employers(FigureQuery query)
    {
        var first = OpenVacancies(query).GroupBy(v => v.EmployerId).Select(g => g.Min(v => v.Id));
        return OpenVacancies(query).Where(v => first.Contains(v.Id)).Select(v => new Evidence { SubjectId = v.Id, PersonId = null, RegionCode = v.RegionCode, Amount = 1, Facets = 0 });
    }

    private static IQueryable<Evidence> Vacancies(FigureQuery query) =>
        OpenVacancies(query).Select(v => new Evidence { SubjectId = v.Id, PersonId = null, RegionCode = v.RegionCode, Amount = 1, Facets = 0 });

    private static IQueryable<Evidence> Heads(FigureQuery query) =>
        OpenVacancies(query).Select(v => new Evidence { SubjectId = v.Id, PersonId = null, RegionCode = v.RegionCode, Amount = v.Headcount ?? 0, Facets = 0 });

    private static Indicator Demand(string code, string name, string unit, Func<FigureQuery, IQueryable<Evidence>> rows, string formula) => new()
    {
        Code = code, Name = name, Unit = unit, CutOff = CutOff.Day, Source = "园区企业用工需求", Population = Open, Formula = formula, Rows = rows, Table = Table,
    };

    private static IEnumerable<EvidenceLine> Read(EvidenceRequest request) =>
        from x in (from row in request.Rows
                   join vacancy in request.Query.Facts<Vacancy>() on row.SubjectId equals vacancy.Id
                   join employer in request.Query.Db.Set<Employer>() on vacancy.EmployerId equals employer.Id
                   select new { row.Amount, vacancy, employer.Name }).AsEnumerable()
        let v = x.vacancy
        select new EvidenceLine(
            v.RegionCode, x.Amount, [x.Name, v.Industry, v.Job, v.Headcount, v.Education, v.Age, v.PayText, v.Deadline], v.SourceId, v.SourceRow);
}
