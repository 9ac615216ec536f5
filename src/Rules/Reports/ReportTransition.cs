namespace Wengang.Rules.Reports;

/// <summary>A line of the table of a report's life.</summary>
/// <param name="From">State before.</param>
/// <param name="Act">What is done.</param>
/// <param name="To">State after.</param>
/// <param name="Right">The right it needs.</param>
/// <param name="Hand">Whose hand it needs.</param>
/// <param name="NeedsReason">Whether a reason must be written.</param>
/// <param name="Name">Chinese words on the button.</param>
public sealed record ReportTransition(
    ReportState From, ReportAct Act, ReportState To, ReportRight Right, ReportHand Hand, bool NeedsReason, string Name);
