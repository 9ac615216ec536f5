using Wengang.Rules.Reports;

namespace Wengang.App.Reports.Templates;

/// <summary>A template somebody wants to put into use.</summary>
/// <param name="Kind">Kind of report.</param>
/// <param name="ValidFrom">First day of use.</param>
/// <param name="FileName">Name of the file.</param>
/// <param name="Content">The .docx.</param>
/// <param name="Note">What was changed.</param>
public sealed record TemplateUpload(ReportKind Kind, DateOnly ValidFrom, string FileName, byte[] Content, string Note);
