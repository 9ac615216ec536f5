namespace Wengang.App.Messages.Sending;

/// <summary>How an attempt to send ended.</summary>
public enum SendResult
{
    Sent,

    /// <summary>Not sent, or not known, and it may safely be tried again.</summary>
    Again,

    /// <summary>It will not go; a person must look.</summary>
    Failed,
}
