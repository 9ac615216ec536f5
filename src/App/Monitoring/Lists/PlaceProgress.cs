using Wengang.App.Monitoring.Periods;

namespace Wengang.App.Monitoring.Lists;

/// <summary>How far a village or township is with a month.</summary>
/// <param name="Code">12 digits.</param>
/// <param name="Due">Who must be checked.</param>
/// <param name="Checked">Who was.</param>
/// <param name="InTime">Who was in time, by the due day of the level.</param>
/// <param name="Unreachable">Whose latest answer is 联系不上.</param>
/// <param name="Mark">Null while it is not marked as done.</param>
/// <param name="DueOn">Last day in time (inclusive).</param>
public sealed record PlaceProgress(string Code, string Name, int Due, int Checked, int InTime, int Unreachable, DoneMark? Mark, DateOnly DueOn)
{
    /// <summary>Marked as done after its day, or not marked and the day is over.</summary>
    public bool IsLate(DateOnly today) => Mark is { } mark ? mark.MarkedOn > DueOn : today > DueOn && Due > 0;

    public decimal? Completeness => Due == 0 ? null : Checked * 100m / Due;

    public decimal? Timeliness => Due == 0 ? null : InTime * 100m / Due;
}
