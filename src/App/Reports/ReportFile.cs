using Wengang.App.Auditing;
using Wengang.App.Data;

namespace Wengang.App.Reports;

/// <summary>A file of a report, kept as it was made.</summary>
public sealed class ReportFile : Recorded, IFrozen, IRegional
{
    public required string RegionCode { get; init; }

    public long ReportId { get; init; }

    public int Version { get; init; }

    public ReportFileKind Kind { get; init; }

    public required byte[] Content { get; init; }

    /// <summary>SHA-256 of the content in lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    public DateTime At { get; init; }
}
