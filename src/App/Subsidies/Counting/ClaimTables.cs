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
        var schemes = Schemes.SchemeBook.Known(request.Query.Db);
        var people = from x in (from person in PersonLine.Of(request)
                          join s in request.Query.Facts<ClaimStep>() on person.SubjectId equals s.Id
                          select new { person, s.Scheme, s.Fund, s.ObservedOn, s.Act, s.AmountFen, s.Reason, s.Days, s.By }).AsEnumerable()
               select new EvidenceLine(
                   x.person.RegionCode, x.person.Amount,
                   [.. x.person.Cells(request), schemes.Find(x.Scheme)?.Name ?? x.Scheme, x.Fund, x.ObservedOn, x.Act.Name(), new Fen(x.AmountFen).Yuan, x.Reason, x.Days, x.By], 0, 0) { PersonId = x.person.PersonId };
        var units = from x in (from row in request.Rows.Where(r => r.PersonId == null)
                               join s in request.Query.Facts<ClaimStep>() on row.SubjectId equals s.Id
                               join c in request.Query.Db.Set<SubsidyClaim>() on s.ClaimId equals c.Id
                               select new { row.RegionCode, row.Amount, c.UnitName, c.SchemeName, s.Fund, s.ObservedOn, s.Act, s.AmountFen, s.Reason, s.Days, s.By }).AsEnumerable()
                    select new EvidenceLine(
                        x.RegionCode, x.Amount,
                        [.. PersonLine.Nobody(x.UnitName), x.SchemeName, x.Fund, x.ObservedOn, x.Act.Name(), new Fen(x.AmountFen).Yuan, x.Reason, x.Days, x.By], 0, 0);
        return people.Concat(units);
    }

    /// <summary>Who is not decided waits since the application, who is decided since the decision.</summary>
    private static IEnumerable<EvidenceLine> ReadWaiting(EvidenceRequest request)
    {
        var people = from x in (from person in PersonLine.Of(request)
                                join s in request.Query.Facts<ClaimStep>() on person.SubjectId equals s.Id
                                join c in request.Query.Db.Set<SubsidyClaim>() on s.ClaimId equals c.Id
                                select new { person, c, s }).AsEnumerable()
                     select new EvidenceLine(x.person.RegionCode, x.person.Amount, [.. x.person.Cells(request), .. Waits(request, x.c, x.s)], 0, 0) { PersonId = x.person.PersonId };
        var units = from x in (from row in request.Rows.Where(r => r.PersonId == null)
                               join s in request.Query.Facts<ClaimStep>() on row.SubjectId equals s.Id
                               join c in request.Query.Db.Set<SubsidyClaim>() on s.ClaimId equals c.Id
                               select new { row.RegionCode, row.Amount, c, s }).AsEnumerable()
                    select new EvidenceLine(x.RegionCode, x.Amount, [.. PersonLine.Nobody(x.c.UnitName), .. Waits(request, x.c, x.s)], 0, 0);
        return people.Concat(units);
    }

    private static IEnumerable<object?> Waits(EvidenceRequest request, SubsidyClaim claim, ClaimStep step)
    {
        var since = ClaimCounts.IsUndecided(step.State) ? claim.AppliedOn : claim.DecidedOn ?? step.ObservedOn;
        return
        [
            claim.SchemeName, ClaimPeriod.Parse(claim.Period).Words, new Fen(step.AmountFen).Yuan, ClaimStates.List.NameOf(step.State), step.ObservedOn, since,
            request.Query.AsOf.DayNumber - since.DayNumber,
        ];
    }

    private static IEnumerable<EvidenceLine> ReadReceipts(EvidenceRequest request) =>
        from x in (from person in PersonLine.Of(request)
                   join r in request.Query.Facts<RecoveryReceipt>() on person.SubjectId equals r.Id
                   select new { person, r.ObservedOn, r.AmountFen, r.By }).AsEnumerable()
        select new EvidenceLine(x.person.RegionCode, x.person.Amount, [.. x.person.Cells(request), x.ObservedOn, new Fen(x.AmountFen).Yuan, x.By], 0, 0) { PersonId = x.person.PersonId };
}
