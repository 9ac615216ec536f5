using Wengang.App.Auditing;
using Wengang.App.Data;

namespace Wengang.App.Reports;

/// <summary>The text of one part of a report from one version on, until a later version says otherwise.</summary>
public sealed class ReportPart : Recorded, IFrozen, IRegional
{
    public required string RegionCode { get; init; }

    public long ReportId { get; init; }

    public int Version { get; init; }

    /// <summary>0: the title; 1: the introduction; then the sections.</summary>
    public int Part { get; init; }

    /// <summary>Figures as tokens; a paragraph a line.</summary>
    public required string Text { get; init; }
}
