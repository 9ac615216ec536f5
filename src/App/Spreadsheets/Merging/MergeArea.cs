using Wengang.App.Spreadsheets.Xlsx;

namespace Wengang.App.Spreadsheets.Merging;

/// <summary>A merged area; rows from 1, columns from 0, all bounds inclusive.</summary>
internal readonly record struct MergeArea(int Top, int Left, int Bottom, int Right)
{
    public long Cells => (long)(Bottom - Top + 1) * (Right - Left + 1);

    public override string ToString() => $"{CellReference.Letters(Left)}{Top}:{CellReference.Letters(Right)}{Bottom}";

    /// <summary>Parses a reference such as A1:H2; null when it is none.</summary>
    public static MergeArea? Parse(ReadOnlySpan<byte> reference)
    {
        var colon = reference.IndexOf((byte)':');
        if (colon < 0)
        {
            return null;
        }

        var first = reference[..colon];
        var last = reference[(colon + 1)..];
        var area = new MergeArea(
            CellReference.Row(first), CellReference.Column(first), CellReference.Row(last), CellReference.Column(last));
        return area.Top > 0 && area.Left >= 0 && area.Bottom >= area.Top && area.Right >= area.Left ? area : null;
    }
}
