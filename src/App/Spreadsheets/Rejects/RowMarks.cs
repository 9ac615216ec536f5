namespace Wengang.App.Spreadsheets.Rejects;

/// <summary>What is changed in one row.</summary>
internal sealed class RowMarks
{
    /// <summary>Columns from 0 to fill red, ascending.</summary>
    public SortedSet<int> Columns { get; } = [];

    /// <summary>Text for the column of reasons.</summary>
    public string? Reason { get; set; }
}
