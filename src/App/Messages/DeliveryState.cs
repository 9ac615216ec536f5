namespace Wengang.App.Messages;

/// <summary>Where the sending of a message by one channel stands.</summary>
public enum DeliveryState
{
    Waiting,

    /// <summary>Taken by a worker, which is about to send it.</summary>
    Claimed,

    Sent,

    /// <summary>Given up.</summary>
    Failed,

    /// <summary>Not sent on purpose: the person wants none, or the county has no such channel.</summary>
    Omitted,
}
