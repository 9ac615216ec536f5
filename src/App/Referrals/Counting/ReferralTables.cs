using Wengang.App.Indicators.Listing;
using Wengang.App.Monitoring.Checking;
using Wengang.App.People;
using Wengang.Rules.Referrals;
using Wengang.Rules.Values;

namespace Wengang.App.Referrals.Counting;

/// <summary>The lists behind the figures of help.</summary>
internal static class ReferralTables
{
    public static readonly EvidenceTable Steps = new([.. PersonLine.Headings, "日期", "办理", "说明", "就业用时（天）", "经办"], ReadSteps);

    public static readonly EvidenceTable Reasons = new([.. PersonLine.Headings, "核实日期", "未就业原因", "说明"], ReadReasons);

    private static IEnumerable<EvidenceLine> ReadSteps(EvidenceRequest request) =>
        from x in (from person in PersonLine.Of(request)
                   join s in request.Query.Facts<ReferralStep>() on person.SubjectId equals s.Id
                   select new { person, s.ObservedOn, s.Act, s.Reason, s.Days, s.By }).AsEnumerable()
        select new EvidenceLine(
            x.person.RegionCode, x.person.Amount, [.. x.person.Cells(request), x.ObservedOn, ReferralActs.List.NameOf(x.Act), x.Reason, x.Days, x.By], 0, 0) { PersonId = x.person.PersonId };

    private static IEnumerable<EvidenceLine> ReadReasons(EvidenceRequest request) =>
        from x in (from person in PersonLine.Of(request)
                   join a in request.Query.Facts<AnsweredCheck>() on person.SubjectId equals a.Id
                   select new { person, a.CheckedOn, a.Reason, a.Note }).AsEnumerable()
        select new EvidenceLine(
            x.person.RegionCode, x.person.Amount,
            [.. x.person.Cells(request), x.CheckedOn, x.Reason is { } reason ? NonEmploymentReasons.List.NameOf(reason) : null, x.Note], 0, 0) { PersonId = x.person.PersonId };
}
