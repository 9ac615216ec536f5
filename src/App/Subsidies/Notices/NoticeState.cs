namespace Wengang.App.Subsidies.Notices;

/// <summary>How a notice stands.</summary>
public enum NoticeState
{
    /// <summary>Hangs, or its days are over and it shows itself no more.</summary>
    Posted,

    /// <summary>Taken down before its time; claims on it wait for another.</summary>
    Withdrawn,
}
