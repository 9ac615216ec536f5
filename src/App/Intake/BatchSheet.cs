using Wengang.App.Data;

namespace Wengang.App.Intake;

/// <summary>A worksheet of a batch and what would become, or became, of its rows. Every row is in exactly one count.</summary>
public sealed class BatchSheet : IRegional
{
    public long Id { get; init; }

    public long BatchId { get; init; }

    public long FileId { get; init; }

    public required string RegionCode { get; init; }

    /// <summary>Place in the order of import, from 1.</summary>
    public int Place { get; init; }

    public required string FileName { get; init; }

    /// <summary>Name on the tab.</summary>
    public required string Name { get; init; }

    /// <summary>Key of its kind.</summary>
    public required string Kind { get; init; }

    /// <summary>Number of the last heading row, from 1.</summary>
    public int HeadingRow { get; init; }

    public DateOnly ObservedOn { get; init; }

    public int Added { get; init; }

    public int Changed { get; init; }

    public int Unchanged { get; init; }

    public int Skipped { get; init; }

    public int Rejected { get; init; }

    public int Conflicts { get; init; }

    public int LeftOut { get; init; }

    public int Rows => Added + Changed + Unchanged + Skipped + Rejected + Conflicts + LeftOut;
}
