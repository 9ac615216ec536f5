using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.Rules.Reports;

namespace Wengang.App.Reports.Templates;

/// <summary>A Word template of a kind of report, in use for reports begun on or after a day; the county's, for everybody.</summary>
public sealed class TemplateVersion : Recorded, IFrozen
{
    public ReportKind Kind { get; init; }

    /// <summary>First day of use; the one with the latest day not after today is used, the later one of two.</summary>
    public DateOnly ValidFrom { get; init; }

    public required string FileName { get; init; }

    public required byte[] Content { get; init; }

    public required string Sha256 { get; init; }

    /// <summary>What was changed, in the words of who did it.</summary>
    public required string Note { get; init; }

    public required string User { get; init; }

    public DateTime At { get; init; }
}
