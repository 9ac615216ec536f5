namespace Wengang.App.Calendars;

/// <summary>A day on which the yearly notice of holidays differs from the plain week (public reference data: outside the region filter).</summary>
public sealed class SpecialDay
{
    public required DateOnly Day { get; init; }

    /// <summary>Worked although it is a weekend (调休上班); else free (放假).</summary>
    public bool IsWorked { get; set; }

    /// <summary>Name of the holiday it belongs to.</summary>
    public required string Name { get; set; }
}
