namespace Wengang.App.Messages;

/// <summary>The words of a kind of message; stored where the county has its own.</summary>
public sealed class MessageTemplate
{
    /// <summary>The longest SMS, in characters: two parts of a Chinese SMS.</summary>
    public const int LongestSms = 134;

    public const int LongestText = 500;

    public required MessageKind Kind { get; init; }

    public required string Title { get; set; }

    /// <summary>On the site and in e-mail.</summary>
    public required string Text { get; set; }

    /// <summary>Empty: no SMS for this kind.</summary>
    public required string Sms { get; set; }

    /// <summary>The number under which the SMS provider has approved the words; empty where it takes free text.</summary>
    public required string SmsTemplate { get; set; }
}
