namespace Wengang.Rules.Reports;

/// <summary>How long a time a report speaks of.</summary>
public enum ReportKind
{
    Month,
    Quarter,
    HalfYear,
}
