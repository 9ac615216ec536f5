using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Editing;
using Wengang.App.Regions;
using Wengang.Rules.Values;

namespace Wengang.App.Subsidies.Paying;

/// <summary>Writes down what a fund was allotted.</summary>
public static class BudgetDesk
{
    /// <exception cref="EditRefusedException">An amount that is none, or no document number.</exception>
    public static void Allot(Db db, string fund, int year, string? amount, string? document, DateOnly today)
    {
        db.Actor.Require(Permission.ApprovePayments);
        if (!Fen.TryFromYuan(amount, out var fen, out var failure) || fen.Value == 0)
        {
            throw new EditRefusedException(failure == MoneyFailure.None ? "金额不能是 0。" : failure.Text());
        }

        if (string.IsNullOrWhiteSpace(document) || document.Trim().Length > 60 || fund.Trim().Length is 0 or > 60 || year is < 2000 or > 2999)
        {
            throw new EditRefusedException("资金名称、年度和下达文号都要填，各不超过 60 个字。");
        }

        using var operation = db.Begin(OperationKind.FundAllotted, $"登记资金指标：{fund} {year} 年 {fen} 元（{document.Trim()}）", OperationSource.Page);
        var county = db.Set<Division>().AsNoTracking().Where(d => d.Level == DivisionLevel.County).OrderBy(d => d.Code).Select(d => d.Code).FirstOrDefault() ?? db.Actor.Scope.From.PadRight(12, '0');
        db.Bulk.Insert<FundBudget>([new FundBudget { Fund = fund.Trim(), Year = year, AmountFen = fen.Value, Document = document.Trim(), RegionCode = county, ValidFrom = today, ObservedOn = today }]);
        operation.Complete();
    }
}
