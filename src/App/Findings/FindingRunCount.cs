using Wengang.App.Data;

namespace Wengang.App.Findings;

/// <summary>How the findings of a township stood after a run; one row a run and township, so that a trend can be drawn.</summary>
public sealed class FindingRunCount : IRegional
{
    public long Id { get; init; }

    /// <summary>When the run ended, UTC.</summary>
    public DateTime At { get; init; }

    /// <summary>The day it looked at.</summary>
    public DateOnly AsOf { get; init; }

    /// <summary>The township; the county's code for what concerns several.</summary>
    public required string RegionCode { get; set; }

    public int ToCheck { get; init; }

    public int True { get; init; }

    public int FalseAlarm { get; init; }

    public int Mended { get; init; }
}
