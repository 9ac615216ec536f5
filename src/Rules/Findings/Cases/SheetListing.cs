using Wengang.Rules.Values;
using Wengang.Rules.Work;

namespace Wengang.Rules.Findings;

/// <summary>
/// A row of a person in the out-work sheet of a month. A text field is empty when the cell was; null when the column was not there.
/// </summary>
/// <param name="Month">The month of the sheet.</param>
/// <param name="Start">The start month as stated.</param>
/// <param name="End">The end month as stated; null while it goes on.</param>
/// <param name="AtWork">是否已务工; null when not said.</param>
public sealed record SheetListing(Period Month, Period? Start, Period? End, bool? AtWork)
{
    /// <summary>务工区域.</summary>
    public WorkRegion? Region { get; init; }

    /// <summary>务工所在县.</summary>
    public string? County { get; init; }

    /// <summary>务工企业名称.</summary>
    public string? Employer { get; init; }

    /// <summary>所属行业.</summary>
    public string? Industry { get; init; }

    /// <summary>就业渠道; null when empty.</summary>
    public EmploymentChannel? Channel { get; init; }

    /// <summary>务工月收入; null when empty.</summary>
    public Fen? Income { get; init; }

    /// <summary>是否点对点输送; null when empty.</summary>
    public bool? PointToPoint { get; init; }

    /// <summary>Columns that the sheet did not have; nothing can be missing there.</summary>
    public ListingColumns Absent { get; init; }

    /// <summary>True when the row says that the work goes on after its month.</summary>
    public bool IsOpen => Start is { } start && new WorkSpan(start, End).IsCurrentAtEndOf(Month);

    /// <summary>True when the row says that some of its month was worked.</summary>
    public bool Worked => Start is { } start && new WorkSpan(start, End).Covers(Month);

    /// <summary>True for work outside the own county.</summary>
    public bool OutsideCounty => Region is WorkRegion.OwnProvince or WorkRegion.OtherProvince or WorkRegion.Abroad;
}
