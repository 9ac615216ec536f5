using Wengang.App.Indicators.Listing;
using Wengang.App.People;
using Wengang.App.Policies.Decisions;
using Wengang.Rules.Values;

namespace Wengang.App.Entitlements;

/// <summary>The list behind the figures of who could have what.</summary>
internal static class EntitlementTables
{
    public static readonly EvidenceTable Decisions = new([.. PersonLine.Headings, "补贴项目", "政策文号", "符合从", "可领金额（元）", "申请最后一天", "还剩（天）"], Read);

    private static IEnumerable<EvidenceLine> Read(EvidenceRequest request)
    {
        var day = request.Query.AsOf;
        var schemes = DecidedScheme.On(request.Query.Db, day).ToLookup(s => s.Policy.Code);
        return from x in (from person in PersonLine.Of(request)
                          join d in request.Query.Db.Set<StoredDecision>() on person.SubjectId equals d.Id
                          select new { person, d.PolicyCode, d.Application, d.Fen }).AsEnumerable()
               let scheme = schemes[x.PolicyCode].First()
               let last = scheme.Policy.LastDayToApply(day)
               select new EvidenceLine(
                   x.person.RegionCode, x.person.Amount,
                   [.. x.person.Cells(request), scheme.Scheme.Name, scheme.Version.DocumentNumber, x.Application, new Fen(x.Fen).Yuan, last, last?.DayNumber - day.DayNumber], 0, 0)
               {
                   PersonId = x.person.PersonId,
               };
    }
}
