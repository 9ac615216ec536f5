namespace Wengang.App.Intake.Preview;

/// <summary>A row of a preview.</summary>
public sealed record RowLine
{
    /// <summary>Place of its worksheet.</summary>
    public int Place { get; init; }

    public int Row { get; init; }

    /// <summary>Whom or what it speaks of; identity numbers masked.</summary>
    public string Who { get; init; } = "";

    public RowState State { get; init; }

    public IReadOnlyList<CellNote> Notes { get; init; } = [];

    public IReadOnlyList<ValueChange> Changes { get; init; } = [];

    public ConflictKind? Conflict { get; init; }

    /// <summary>Place and row of the row of this batch that says otherwise.</summary>
    public int? RivalPlace { get; init; }

    public int? RivalRow { get; init; }
}
