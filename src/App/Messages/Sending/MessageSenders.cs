namespace Wengang.App.Messages.Sending;

/// <summary>The channels that the environment configures.</summary>
public static class MessageSenders
{
    /// <exception cref="InvalidOperationException">Something of the configuration is missing or wrong; the message is for the administrator.</exception>
    public static IReadOnlyDictionary<MessageChannel, IMessageSender> FromEnvironment()
    {
        var senders = new Dictionary<MessageChannel, IMessageSender>();
        if (SmtpSettings.FromEnvironment() is { } smtp)
        {
            senders[MessageChannel.Mail] = new SmtpSender(smtp);
        }

        if (SmsSettings.FromEnvironment() is { } sms)
        {
            senders[MessageChannel.Sms] = new SmsSender(sms);
        }

        return senders;
    }
}
