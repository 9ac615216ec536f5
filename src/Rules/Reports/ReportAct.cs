namespace Wengang.Rules.Reports;

/// <summary>What can be done with a report.</summary>
public enum ReportAct
{
    Edit,
    Submit,
    TakeBack,
    Return,
    Issue,
    Discard,
    Withdraw,
}
