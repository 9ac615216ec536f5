namespace Wengang.App.Collecting.Receiving;

/// <summary>What became of one entry of a phone's log; given only after the commit.</summary>
/// <param name="Number">Receipt number; 0 when it was not kept.</param>
/// <param name="Reason">Chinese, for the worker; null when there is nothing to say.</param>
public sealed record SyncReceipt(Guid Id, ReceivedState State, long Number, string? Reason)
{
    public bool IsKept => State is not (ReceivedState.Refused or ReceivedState.Later);
}
