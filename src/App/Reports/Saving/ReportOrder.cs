using Wengang.Rules.Reports;

namespace Wengang.App.Reports.Saving;

/// <summary>Which report is wanted.</summary>
/// <param name="Kind">Kind.</param>
/// <param name="AsOf">Last day of the period (inclusive).</param>
/// <param name="KnownAt">A state of knowledge to stay with; null: what is known when it is submitted.</param>
/// <param name="FormKey">Of the form: sent twice, it begins one report.</param>
public sealed record ReportOrder(ReportKind Kind, DateOnly AsOf, DateTime? KnownAt, string FormKey);
