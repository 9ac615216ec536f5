namespace Wengang.App.Reports;

/// <summary>Which file of a report.</summary>
public enum ReportFileKind
{
    /// <summary>The Word file as it was submitted.</summary>
    Submitted,

    /// <summary>The Word file that was signed off.</summary>
    Issued,

    /// <summary>The PDF of the Word file that was signed off.</summary>
    IssuedPdf,
}
