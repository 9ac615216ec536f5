namespace Wengang.Rules.Reports;

/// <summary>Where a report stands between its first draft and the file that left the house.</summary>
public enum ReportState
{
    /// <summary>Being written.</summary>
    Draft,

    /// <summary>Sent back by who was to sign; being written again.</summary>
    Returned,

    /// <summary>Waits for another person's signature; its figures are fixed.</summary>
    Submitted,

    /// <summary>Signed off; files and figures never change again.</summary>
    Issued,

    /// <summary>Given up before it was issued, or taken out of force after.</summary>
    Withdrawn,
}
