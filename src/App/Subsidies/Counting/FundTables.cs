using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Indicators.Listing;
using Wengang.App.People;
using Wengang.App.Subsidies.Cases;
using Wengang.App.Subsidies.Claims;
using Wengang.App.Subsidies.Paying;
using Wengang.Rules.Subsidies.Money;
using Wengang.Rules.Values;

namespace Wengang.App.Subsidies.Counting;

/// <summary>The lists behind the figures of funds and of objections. They name no account.</summary>
internal static class FundTables
{
    public static readonly EvidenceTable Budgets = new(["资金", "年度", "下达文号", "登记日期", "金额（元）"], ReadBudgets);

    public static readonly EvidenceTable Payments = new(["收款人", "补贴项目", "资金", "补贴期间", "流水号", "结果", "日期", "金额（元）"], request => [.. ReadItems(request), .. ReadReceipts(request)]);

    public static readonly EvidenceTable Objections = new([.. PersonLine.Headings, "补贴项目", "收到日期", "反映的情况", "状态", "办结日期", "核查结果", "经办"], ReadObjections);

    private static IEnumerable<EvidenceLine> ReadBudgets(EvidenceRequest request) =>
        from x in request.Rows.Join(request.Query.Facts<FundBudget>(), row => row.SubjectId, b => b.Id, (row, b) => new { row.Amount, b }).AsEnumerable()
        select new EvidenceLine(x.b.RegionCode, x.Amount, [x.b.Fund, x.b.Year, x.b.Document, x.b.ObservedOn, new Fen(x.b.AmountFen).Yuan], 0, 0);

    private static IEnumerable<EvidenceLine> ReadItems(EvidenceRequest request)
    {
        var schemes = Schemes.SchemeBook.Known(request.Query.Db);
        return from x in request.Rows.Join(request.Query.Db.Set<PaymentItem>(), row => row.SubjectId, i => i.Id, (row, i) => new { row.Amount, i }).AsEnumerable()
               let i = x.i
               select new EvidenceLine(
                   i.RegionCode, x.Amount,
                   [
                       i.PayeeName, schemes.Find(i.Scheme)?.Name ?? i.Scheme, i.Fund, ClaimPeriod.Parse(i.Period).Words, i.Reference, PaymentStates.Outcomes.NameOf(i.Outcome), i.OutcomeOn,
                       new Fen(i.AmountFen).Yuan,
                   ],
                   0, 0);
    }

    private static IEnumerable<EvidenceLine> ReadReceipts(EvidenceRequest request)
    {
        var schemes = Schemes.SchemeBook.Known(request.Query.Db);
        return from x in (from row in request.Rows
                          join r in request.Query.Facts<RecoveryReceipt>() on row.SubjectId equals r.Id
                          join c in request.Query.Db.Set<SubsidyClaim>() on r.ClaimId equals c.Id
                          select new { row.Amount, r, c.Period }).AsEnumerable()
               select new EvidenceLine(
                   x.r.RegionCode, x.Amount,
                   [null, schemes.Find(x.r.Scheme)?.Name ?? x.r.Scheme, x.r.Fund, ClaimPeriod.Parse(x.Period).Words, null, "收回", x.r.ObservedOn, -new Fen(x.r.AmountFen).Yuan], 0, 0);
    }

    private static IEnumerable<EvidenceLine> ReadObjections(EvidenceRequest request)
    {
        var people = from x in (from person in PersonLine.Of(request)
                                join one in request.Query.Db.Set<SubsidyCase>() on person.SubjectId equals one.Id
                                join claim in request.Query.Db.Set<SubsidyClaim>() on one.ClaimId equals claim.Id
                                select new { person, claim.SchemeName, one }).AsEnumerable()
                     select new EvidenceLine(x.person.RegionCode, x.person.Amount, [.. x.person.Cells(request), x.SchemeName, .. Case(request, x.one)], 0, 0) { PersonId = x.person.PersonId };
        var units = from x in (from row in request.Rows.Where(r => r.PersonId == null)
                               join one in request.Query.Db.Set<SubsidyCase>() on row.SubjectId equals one.Id
                               join claim in request.Query.Db.Set<SubsidyClaim>() on one.ClaimId equals claim.Id
                               select new { row.RegionCode, row.Amount, claim.UnitName, claim.SchemeName, one }).AsEnumerable()
                    select new EvidenceLine(x.RegionCode, x.Amount, [.. PersonLine.Nobody(x.UnitName), x.SchemeName, .. Case(request, x.one)], 0, 0);
        return people.Concat(units);
    }

    /// <summary>As it stood on the day.</summary>
    private static IEnumerable<object?> Case(EvidenceRequest request, SubsidyCase one)
    {
        var settled = one.SettledOn <= request.Query.LastDay;
        return
        [
            one.OpenedOn, one.Evidence, !settled ? "没有办结" : one.State == CaseState.Upheld ? "属实" : "不属实", settled ? one.SettledOn : null, settled ? one.Outcome : null,
            settled ? one.SettledBy : null,
        ];
    }
}
