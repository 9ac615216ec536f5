using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.Rules.Reports;

namespace Wengang.App.Reports;

/// <summary>What was done with a report, by whom and when.</summary>
public sealed class ReportStep : Recorded, IFrozen, IRegional
{
    public required string RegionCode { get; init; }

    public long ReportId { get; init; }

    public ReportAct Act { get; init; }

    public ReportState To { get; init; }

    /// <summary>The version of the text it was done with.</summary>
    public int Version { get; init; }

    /// <summary>Account.</summary>
    public required string User { get; init; }

    /// <summary>Name and post in words.</summary>
    public required string Post { get; init; }

    public DateTime At { get; init; }

    public string? Reason { get; init; }
}
