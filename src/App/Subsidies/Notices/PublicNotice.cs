using Wengang.App.Data;
using Wengang.Rules.Subsidies.Flow;
using Wengang.Rules.Subsidies.Notices;

namespace Wengang.App.Subsidies.Notices;

/// <summary>A public notice of claims: what it shows is fixed when it is posted.</summary>
public sealed class PublicNotice : IRegional
{
    public required long Id { get; init; }

    /// <summary>The village, township or county that posts it.</summary>
    public required string RegionCode { get; set; }

    public NoticeLevel Level { get; init; }

    public required string Place { get; init; }

    public required string Title { get; init; }

    public required string Scheme { get; init; }

    /// <summary>Codes of the columns, with commas.</summary>
    public required string Columns { get; init; }

    public int Days { get; init; }

    public DayKind DayKind { get; init; }

    public DateOnly PostedOn { get; init; }

    /// <summary>Last day (inclusive).</summary>
    public DateOnly LastDay { get; init; }

    public required string PostedBy { get; init; }

    public int Count { get; init; }

    public NoticeState State { get; set; }

    /// <summary>The photo of the board; null while there is none.</summary>
    public long? PhotoId { get; set; }

    /// <summary>Whether it shows itself to the public on a day.</summary>
    public bool IsOpen(DateOnly today) => State == NoticeState.Posted && today <= LastDay;
}
