namespace Wengang.Rules.Findings;

/// <summary>Columns of the out-work sheet whose empty cells are findings.</summary>
[Flags]
public enum ListingColumns
{
    None = 0,

    /// <summary>务工月收入.</summary>
    Income = 1,

    /// <summary>就业渠道.</summary>
    Channel = 2,

    /// <summary>是否点对点输送.</summary>
    PointToPoint = 4,
}
