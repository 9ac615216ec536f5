using Wengang.App.Data;
using Wengang.Rules.Values;

namespace Wengang.App.Intake;

/// <summary>The files that somebody dropped at once: previewed together, confirmed as one operation, undone as a whole.</summary>
public sealed class ImportBatch : IRegional
{
    /// <summary>Region of a batch that came before the county was known.</summary>
    public const string NoRegion = "000000000000";

    public long Id { get; init; }

    /// <summary>Where the post of whoever dropped it reaches: the county or a township, 12 digits.</summary>
    public required string RegionCode { get; init; }

    public required string User { get; init; }

    public required string Post { get; init; }

    /// <summary>UTC.</summary>
    public DateTime At { get; init; }

    public BatchState State { get; set; }

    /// <summary>The batch whose rejected rows were mended in this one.</summary>
    public long? ParentId { get; init; }

    /// <summary>The month to take where a worksheet says none.</summary>
    public Period? Stated { get; set; }

    /// <summary>The job that works on it, or did so last.</summary>
    public long? JobId { get; set; }

    /// <summary>The operation by which it was imported.</summary>
    public long? OperationId { get; set; }

    /// <summary>What the clerk should know of the last step, Chinese; null when there is nothing.</summary>
    public string? Words { get; set; }

    /// <summary>Hash over all outcomes of the preview: a confirmation must come to the same.</summary>
    public string? Fingerprint { get; set; }

    /// <summary>When nothing more was to be done with it, UTC; its files are removed some time later.</summary>
    public DateTime? ClosedAt { get; set; }

    public bool FilesGone { get; set; }

    public bool IsWorking => State is BatchState.Uploaded or BatchState.Previewing or BatchState.Confirming or BatchState.Undoing;
}
