namespace Wengang.App.Spreadsheets.Filling;

/// <summary>Rows to be inserted below the last blank row of a table, looking like it; what stands below moves down.</summary>
/// <param name="First">First row of the blank ones, from 1.</param>
/// <param name="Last">Last row of them; <paramref name="First"/> − 1 when there is none to copy from.</param>
/// <param name="Count">How many rows.</param>
public sealed record RowInsert(int First, int Last, int Count)
{
    /// <summary>Where a row stands afterwards.</summary>
    public int Row(int row) => row > Last ? row + Count : row;

    /// <summary>Where the last row of a range stands afterwards; one that ends with the blank rows grows with them.</summary>
    /// <param name="top">First row of the range.</param>
    /// <param name="bottom">Last row of the range.</param>
    /// <param name="grows">Whether it may grow: a formula inside the blank rows speaks of its own row.</param>
    public int Bottom(int top, int bottom, bool grows = true) =>
        bottom > Last || (grows && bottom == Last && Last >= First && (top < bottom || First == Last)) ? bottom + Count : bottom;
}
