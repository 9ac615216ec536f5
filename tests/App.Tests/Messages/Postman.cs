using Wengang.App.Messages;
using Wengang.App.Messages.Sending;

namespace Wengang.App.Tests.Messages;

/// <summary>A channel that does what a test says and remembers what it was given.</summary>
internal sealed class Postman(bool knowsRepeats = true) : IMessageSender
{
    public List<Parcel> Parcels { get; } = [];

    public Func<Parcel, SendOutcome> Answer { get; set; } = _ => SendOutcome.Sent("r1");

    public bool KnowsRepeats => knowsRepeats;

    public SendOutcome Send(Parcel parcel)
    {
        Parcels.Add(parcel);
        return Answer(parcel);
    }

    public static IReadOnlyDictionary<MessageChannel, IMessageSender> Channels(Postman? sms = null, Postman? mail = null)
    {
        var channels = new Dictionary<MessageChannel, IMessageSender>();
        if (sms is not null)
        {
            channels[MessageChannel.Sms] = sms;
        }

        if (mail is not null)
        {
            channels[MessageChannel.Mail] = mail;
        }

        return channels;
    }
}
