using Wengang.App.Training;

namespace Wengang.App.Dossiers.Reading;

/// <summary>A training that a person attended.</summary>
public sealed class Attended
{
    public required TrainingParticipant Participant { get; init; }

    /// <summary>Null when the list of classes does not name it.</summary>
    public TrainingClass? Class { get; init; }
}
