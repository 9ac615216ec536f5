using Wengang.App.Indicators.Listing;
using Wengang.App.People;
using Wengang.Rules.Values;

namespace Wengang.App.Monitoring.Counting;

/// <summary>The lists behind the figures of monitoring.</summary>
internal static class MonitoringTables
{
    /// <summary>Persons with the spell that counts.</summary>
    public static readonly EvidenceTable Spells = new(
        [.. PersonLine.Headings, "务工区域", "务工所在省", "务工所在市", "务工所在县", "务工企业名称", "开始时间", "结束时间"], ReadSpells);

    /// <summary>Persons of the register.</summary>
    public static readonly EvidenceTable Registered = new([.. PersonLine.Headings], ReadRegistered);

    /// <summary>Persons with their plan.</summary>
    public static readonly EvidenceTable Plans = new([.. PersonLine.Headings, "名单月份", "就业服务需求", "具体需求"], ReadPlans);

    /// <summary>Persons with the month's check.</summary>
    public static readonly EvidenceTable Checks = new([.. PersonLine.Headings, "监测月份", "监测日期", "监测结果", "监测方式", "监测人"], ReadChecks);

    private static IEnumerable<EvidenceLine> ReadSpells(EvidenceRequest request) =>
        from x in (from person in PersonLine.Of(request)
                   join s in request.Query.Facts<WorkSpell>() on person.SubjectId equals s.Id
                   select new { person, s.WorkRegion, s.Province, s.City, s.County, s.Employer, s.StartMonth, s.EndMonth, s.SourceId, s.SourceRow }).AsEnumerable()
        select new EvidenceLine(
            x.person.RegionCode, x.person.Amount,
            [.. x.person.Cells(request), WorkRegions.List.NameOf(x.WorkRegion), x.Province, x.City, x.County, x.Employer, x.StartMonth.ToString(), x.EndMonth?.ToString()],
            x.SourceId, x.SourceRow)
        {
            PersonId = x.person.PersonId,
        };

    private static IEnumerable<EvidenceLine> ReadRegistered(EvidenceRequest request) =>
        from person in PersonLine.Of(request).AsEnumerable()
        select new EvidenceLine(person.RegionCode, person.Amount, person.Cells(request), person.SourceId ?? 0, person.SourceRow ?? 0) { PersonId = person.PersonId };

    private static IEnumerable<EvidenceLine> ReadPlans(EvidenceRequest request) =>
        from x in (from person in PersonLine.Of(request)
                   join p in request.Query.Facts<WorkPlan>() on person.SubjectId equals p.Id
                   select new { person, p.Month, p.Needs, p.Particulars, p.SourceId, p.SourceRow }).AsEnumerable()
        select new EvidenceLine(
            x.person.RegionCode, x.person.Amount, [.. x.person.Cells(request), x.Month.ToString(), x.Needs, x.Particulars], x.SourceId, x.SourceRow) { PersonId = x.person.PersonId };

    /// <summary>The check that is shown is the one that counts: the first of the month.</summary>
    private static IEnumerable<EvidenceLine> ReadChecks(EvidenceRequest request)
    {
        var month = request.Query.Month;
        var checks = request.Query.Facts<MonthlyCheck>().Where(c => c.Month == month && c.Ordinal == 1);
        var lines = PersonLine.Of(request).LeftJoin(checks, person => person.PersonId, check => check.PersonId, (person, check) => new
        {
            person,
            check!.CheckedOn,
            check.Result,
            check.Method,
            check.Checker,
            SourceId = (long?)check.SourceId,
            SourceRow = (int?)check.SourceRow,
        });
        foreach (var x in lines)
        {
            yield return new EvidenceLine(
                x.person.RegionCode, x.person.Amount,
                [.. x.person.Cells(request), month.ToString(), x.CheckedOn, x.Result is { } result ? CheckResults.List.NameOf(result) : null, x.Method, x.Checker],
                x.SourceId ?? x.person.SourceId ?? 0, x.SourceRow ?? x.person.SourceRow ?? 0) { PersonId = x.person.PersonId };
        }
    }
}
