namespace Wengang.App.Messages.Sending;

/// <summary>Sends by one channel.</summary>
public interface IMessageSender
{
    /// <summary>Whether a second attempt after an unknown end is harmless, because the other side knows the key again.</summary>
    bool KnowsRepeats { get; }

    /// <summary>Tries once; what goes wrong comes back as an outcome.</summary>
    SendOutcome Send(Parcel parcel);
}
