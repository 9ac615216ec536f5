using Wengang.App.People;

namespace Wengang.App.Training;

/// <summary>A participant of a training class.</summary>
public sealed class TrainingParticipant : LedgerPerson
{
    public required string ClassCode { get; init; }

    /// <summary>First day of the class: with the code it names one class, as codes start anew each year.</summary>
    public DateOnly? ClassStartOn { get; init; }

    public int? DaysAttended { get; init; }

    public bool? Passed { get; init; }

    public string? CertificateNumber { get; init; }

    public bool? Employed { get; init; }
}
