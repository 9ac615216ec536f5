namespace Wengang.App.Messages;

/// <summary>Something one account is told, in its inbox on the site. It never holds personal data of residents.</summary>
public sealed class Message
{
    public required long Id { get; init; }

    public required long AccountId { get; init; }

    public required MessageKind Kind { get; init; }

    /// <summary>What the message is about; the same thing is told to an account only once.</summary>
    public required string Key { get; init; }

    public required string Title { get; init; }

    public required string Text { get; init; }

    /// <summary>Where on this site one goes on, beginning with a slash.</summary>
    public required string Link { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>UTC; null while unread.</summary>
    public DateTime? ReadAt { get; set; }
}
