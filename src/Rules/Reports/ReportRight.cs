namespace Wengang.Rules.Reports;

/// <summary>The right an act needs.</summary>
public enum ReportRight
{
    Write,
    Sign,
}
