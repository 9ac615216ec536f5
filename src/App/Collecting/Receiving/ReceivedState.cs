namespace Wengang.App.Collecting.Receiving;

/// <summary>What became of an answer from a phone.</summary>
public enum ReceivedState
{
    /// <summary>Applied.</summary>
    Taken,

    /// <summary>Kept; it changed nothing, because the same was known or somebody had reached the person.</summary>
    Merged,

    /// <summary>Kept; somebody else had said otherwise of the same, and a person decides. What nobody contests was applied.</summary>
    Contested,

    /// <summary>Not kept: see the reason.</summary>
    Refused,

    /// <summary>Not kept: too much happened at once, to be sent again.</summary>
    Later,
}
