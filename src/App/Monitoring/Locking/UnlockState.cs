namespace Wengang.App.Monitoring.Locking;

/// <summary>Where a request to unlock a month stands.</summary>
public enum UnlockState
{
    /// <summary>Waits for another person.</summary>
    Asked,

    /// <summary>The month is reopened until the request's time is over or it is locked again.</summary>
    Approved,

    Refused,

    /// <summary>Taken back by who asked.</summary>
    Withdrawn,

    /// <summary>The month was locked again.</summary>
    Ended,
}
