namespace Wengang.App.Intake;

/// <summary>Where a batch of dropped files stands.</summary>
public enum BatchState
{
    Uploaded,

    /// <summary>It is being compared with what is known.</summary>
    Previewing,

    /// <summary>The comparison can be read, decided and confirmed.</summary>
    Ready,

    Confirming,
    Confirmed,
    Discarded,
    Undoing,
    Undone,
}
