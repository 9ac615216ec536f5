namespace Wengang.App.Messages;

/// <summary>A way of sending beside the site itself, where every message stands.</summary>
public enum MessageChannel
{
    Mail,
    Sms,
}
