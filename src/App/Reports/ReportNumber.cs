using Wengang.App.Auditing;
using Wengang.App.Data;

namespace Wengang.App.Reports;

/// <summary>A number of a submitted report: which figure it is and what it was, or that it was typed by hand and from where.</summary>
public sealed class ReportNumber : Recorded, IFrozen, IRegional
{
    public required string RegionCode { get; init; }

    public long ReportId { get; init; }

    public int Version { get; init; }

    /// <summary>Its place in the document, from 1.</summary>
    public int Place { get; init; }

    /// <summary>Reference such as <c>WORK-001|2023-06-30</c>; empty for a number typed by hand.</summary>
    public required string Tag { get; init; }

    /// <summary>Indicator; empty for a number typed by hand.</summary>
    public required string Code { get; init; }

    public DateOnly? AsOf { get; init; }

    /// <summary>As printed.</summary>
    public required string Value { get; init; }

    public bool IsManual { get; init; }

    /// <summary>Where a number typed by hand is from.</summary>
    public string? Source { get; init; }
}
