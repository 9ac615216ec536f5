using Wengang.App.Data;

namespace Wengang.App.Intake;

/// <summary>What was decided about one row in conflict.</summary>
public sealed class BatchDecision : IRegional
{
    public long Id { get; init; }

    public long BatchId { get; init; }

    public required string RegionCode { get; init; }

    public long FileId { get; init; }

    /// <summary>Name on the tab.</summary>
    public required string Sheet { get; init; }

    public int Row { get; init; }

    /// <summary>The row of this batch that says otherwise; null when what is known does.</summary>
    public long? RivalFileId { get; init; }

    public string? RivalSheet { get; init; }

    public int? RivalRow { get; init; }

    public Choice Choice { get; set; }

    public required string User { get; set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; set; }
}
