using Wengang.App.Indicators;
using Wengang.App.Indicators.Listing;
using Wengang.App.Monitoring.Sampling;
using Wengang.App.People;
using Wengang.Rules.Changes;
using Wengang.Rules.Monitoring.Sampling;

namespace Wengang.App.Monitoring.Counting;

/// <summary>Those drawn in the townships' samples of the month, and what the last call to each found.</summary>
internal static class SampleCounts
{
    /// <summary>Bit: spoken to.</summary>
    public const int Reached = 1;

    /// <summary>Bit: something was wrong.</summary>
    public const int Wrong = 2;

    /// <summary>Bit: called, but nobody was reached so far.</summary>
    public const int Unreached = 4;

    public static readonly IReadOnlyList<Facet> Names = [new(Reached, "已回访"), new(Wrong, "有误", Reached), new(Unreached, "打不通")];

    public static readonly EvidenceTable Table = new([.. PersonLine.Headings, "核实人", "回访日期", "回访结果", "有误的内容", "备注", "回访人"], Read);

    /// <summary>The subject is the row of the draw.</summary>
    public static IQueryable<Evidence> Rows(FigureQuery query)
    {
        var calls = Latest(query);
        return Drawn(query).LeftJoin(calls, s => s.Key, c => c.Key, (s, call) => new Evidence
        {
            SubjectId = s.Id, PersonId = s.PersonId, RegionCode = s.RegionCode, Amount = 1,
            Facets = call == null ? 0 : call.Reached ? (call.Wrong != "" ? Reached + Wrong : Reached) : Unreached,
        });
    }

    private static IQueryable<SampledPerson> Drawn(FigureQuery query)
    {
        var month = query.Month;
        return query.Facts<SampledPerson>().Where(s => s.Month == month && s.Level == SampleLevel.Township);
    }

    private static IQueryable<SampleCall> Latest(FigureQuery query)
    {
        var month = query.Month;
        var all = query.Facts<SampleCall>().Where(c => c.Month == month && c.Level == SampleLevel.Township);
        return all.Where(c => !all.Any(later => later.Key == c.Key && later.Id > c.Id));
    }

    private static IEnumerable<EvidenceLine> Read(EvidenceRequest request) =>
        from x in (from person in PersonLine.Of(request)
                   join s in request.Query.Facts<SampledPerson>() on person.SubjectId equals s.Id
                   join c in Latest(request.Query) on s.Key equals c.Key into calls
                   from call in calls.DefaultIfEmpty()
                   select new { person, s.CheckedBy, On = (DateOnly?)call.ObservedOn, Reached = (bool?)call.Reached, call.Wrong, call.Note, call.By }).AsEnumerable()
        select new EvidenceLine(
            x.person.RegionCode, x.person.Amount,
            [
                .. x.person.Cells(request), x.CheckedBy, x.On, x.Reached is null ? "未回访" : x.Reached == false ? "打不通" : x.Wrong!.Length > 0 ? "有误" : "无误",
                CallQuestions.Names(CallQuestions.Parse(x.Wrong ?? "")), x.Note, x.By,
            ], 0, 0) { PersonId = x.person.PersonId };
}
