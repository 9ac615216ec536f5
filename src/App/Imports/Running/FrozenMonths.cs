using Wengang.Rules.Values;

namespace Wengang.App.Imports.Running;

/// <summary>Says where an import touches a month whose figures are frozen.</summary>
public static class FrozenMonths
{
    public static IEnumerable<ImportProblem> Problems(IEnumerable<SheetResult> results, IReadOnlySet<Period> frozen) =>
        results.Where(r => frozen.Contains(Period.Of(r.Sheet.ObservedOn)) && r.Tally.Added + r.Tally.Changed > 0).Select(Problem);

    private static ImportProblem Problem(SheetResult result) => new(
        result.Sheet.FileName,
        result.Sheet.Sheet,
        "month_frozen",
        $"{Period.Of(result.Sheet.ObservedOn)} 已冻结：上报数保持不变；本表新增 {result.Tally.Added} 行、更正 {result.Tally.Changed} 行已作为冻结后的更正入库，数据表会在上报数旁另列更正数，请核对。");
}
