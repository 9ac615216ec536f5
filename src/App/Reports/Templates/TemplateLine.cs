using Wengang.Rules.Reports;

namespace Wengang.App.Reports.Templates;

/// <summary>A template version in a list.</summary>
public sealed record TemplateLine(
    long Id, ReportKind Kind, DateOnly ValidFrom, string FileName, string Sha256, string Note, string User, DateTime At);
