namespace Wengang.App.Data;

/// <summary>
/// Something reported about the world. A fact is never overwritten: when we learn better it is retracted and another is added.
/// It carries when it was true (<see cref="ValidFrom"/>, <see cref="ValidTo"/>) and when we knew it (<see cref="RecordedAt"/>, <see cref="RetractedAt"/>).
/// </summary>
public abstract class Fact : Recorded, IRegional
{
    /// <summary>The beginning of time, for facts without a known start.</summary>
    public static readonly DateOnly Always = DateOnly.MinValue;

    /// <summary>The rows that are known now, for indexes that only these need.</summary>
    internal const string IsKnown = "retracted_at is null";

    /// <summary>The rows that are no longer known, for indexes that only these need.</summary>
    internal const string IsRetracted = "retracted_at is not null";

    public required string RegionCode { get; set; }

    /// <summary>First day on which the fact holds (inclusive).</summary>
    public DateOnly ValidFrom { get; set; }

    /// <summary>First day on which it no longer holds (exclusive); null while it still holds.</summary>
    public DateOnly? ValidTo { get; set; }

    /// <summary>The day the source spoke of (a sheet's month end or cut-off day).</summary>
    public DateOnly ObservedOn { get; set; }

    public DateTime RecordedAt { get; set; }

    public DateTime? RetractedAt { get; set; }

    public long? RetractedBy { get; set; }

    /// <summary>The worksheet it came from, and the row there; 0 when it was typed in.</summary>
    public long SourceId { get; set; }

    public int SourceRow { get; set; }

    /// <summary>The same content for another stretch of time, as a row yet to be written.</summary>
    internal Fact During(DateOnly from, DateOnly? to, DateOnly observedOn)
    {
        var copy = (Fact)MemberwiseClone();
        (copy.Id, copy.ValidFrom, copy.ValidTo, copy.ObservedOn) = (0, from, to, observedOn);
        return copy;
    }

    /// <summary>The same, as a row yet to be written: what was retracted is known again.</summary>
    internal Fact Again()
    {
        var copy = During(ValidFrom, ValidTo, ObservedOn);
        (copy.RetractedAt, copy.RetractedBy) = (null, null);
        return copy;
    }
}
