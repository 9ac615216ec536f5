namespace Wengang.App.Spreadsheets;

/// <summary>What a cell holds, as the file says it.</summary>
public enum CellKind : byte
{
    Empty,
    Text,
    Number,
    Date,
    Boolean,
    Error,
}
