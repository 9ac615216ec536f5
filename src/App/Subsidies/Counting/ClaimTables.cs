using Wengang.App.Indicators.Listing;
using Wengang.App.People;
using Wengang.App.Subsidies.Cases;
using Wengang.App.Subsidies.Claims;
using Wengang.Rules.Subsidies.Flow;
using Wengang.Rules.Subsidies.Money;
using Wengang.Rules.Values;

namespace Wengang.App.Subsidies.Counting;

/// <summary>The lists behind the figures of subsidies.</summary>
internal static class ClaimTables
{
    public static readonly EvidenceTable Steps = new([.. PersonLine.Headings, "补贴项目", "资金", "日期", "办理", "金额（元）", "说明", "用时（天）", "经办"], ReadSteps);

    public static readonly EvidenceTable Waiting = new([.. PersonLine.Headings, "补贴项目", "补贴期间", "金额（元）", "现在环节", "环节开始", "从哪天算起", "已等（天）"], ReadWaiting);

    public static readonly EvidenceTable Receipts = new([.. PersonLine.Headings, "收回日期", "收回金额（元）", "经办"], ReadReceipts);

    private static IEnumerable<EvidenceLine> ReadSteps(EvidenceRequest request)
    {
        var schemes = Schemes.SchemeBook.Read(request.Query.Db);
        return from x in (from person in PersonLine.Of(request)
                          join s in request.Query.Facts<ClaimStep>() on person.SubjectId equals s.Id
                          select new { person, s.Scheme, s.Fund, s.ObservedOn, s.Act, s.AmountFen, s.Reason, s.Days, s.By }).AsEnumerable()
               select new EvidenceLine(
                   x.person.RegionCode, x.person.Amount,
                   [.. x.person.Cells(request), schemes.Find(x.Scheme)?.Name ?? x.Scheme, x.Fund, x.ObservedOn, x.Act.Name(), new Fen(x.AmountFen).Yuan, x.Reason, x.Days, x.By], 0, 0) { PersonId = x.person.PersonId };
    }

    /// <summary>Who is not decided waits since the application, who is decided since the decision.</summary>
    private static IEnumerable<EvidenceLine> ReadWaiting(EvidenceRequest request)
    {
        var day = request.Query.AsOf;
        return from x in (from person in PersonLine.Of(request)
                          join s in request.Query.Facts<ClaimStep>() on person.SubjectId equals s.Id
                          join c in request.Query.Db.Set<SubsidyClaim>() on s.ClaimId equals c.Id
                          select new { person, c.SchemeName, c.Period, s.AmountFen, s.State, s.ObservedOn, c.AppliedOn, c.DecidedOn }).AsEnumerable()
               let since = ClaimCounts.IsUndecided(x.State) ? x.AppliedOn : x.DecidedOn ?? x.ObservedOn
               select new EvidenceLine(
                   x.person.RegionCode, x.person.Amount,
                   [
                       .. x.person.Cells(request), x.SchemeName, ClaimPeriod.Parse(x.Period).Words, new Fen(x.AmountFen).Yuan, ClaimStates.List.NameOf(x.State), x.ObservedOn, since,
                       day.DayNumber - since.DayNumber,
                   ],
                   0, 0) { PersonId = x.person.PersonId };
    }

    private static IEnumerable<EvidenceLine> ReadReceipts(EvidenceRequest request) =>
        from x in (from person in PersonLine.Of(request)
                   join r in request.Query.Facts<RecoveryReceipt>() on person.SubjectId equals r.Id
                   select new { person, r.ObservedOn, r.AmountFen, r.By }).AsEnumerable()
        select new EvidenceLine(x.person.RegionCode, x.person.Amount, [.. x.person.Cells(request), x.ObservedOn, new Fen(x.AmountFen).Yuan, x.By], 0, 0) { PersonId = x.person.PersonId };
}
