using Wengang.App.Auditing;

namespace Wengang.App.Messages;

/// <summary>The sending of a message by one channel.</summary>
public sealed class Delivery
{
    public required long Id { get; init; }

    /// <summary>0 for what somebody without an account asked for.</summary>
    public required long MessageId { get; init; }

    /// <summary>0 for somebody without an account.</summary>
    public required long AccountId { get; init; }

    public required MessageChannel Channel { get; init; }

    /// <summary>What is sent: the body of an e-mail, or the words of an SMS.</summary>
    public required string Text { get; init; }

    /// <summary>The county's template at the SMS gateway; empty where it takes free text.</summary>
    public required string Template { get; init; }

    /// <summary>The words that are filled into it, as JSON.</summary>
    public required string Parameters { get; init; }

    /// <summary>The same for every attempt: whoever gets it twice knows it again.</summary>
    public required string IdempotencyKey { get; init; }

    /// <summary>Number and words of what somebody asked for just now, sealed; forgotten as soon as it was sent or given up.</summary>
    [Secret]
    public byte[]? WordsCipher { get; set; }

    /// <summary>After this instant (UTC) it is of no use and is not sent. Such a message is waited for: it goes out in the quiet hours too.</summary>
    public DateTime? Until { get; init; }

    public DeliveryState State { get; set; }

    public int Attempts { get; set; }

    /// <summary>Not before this instant, UTC.</summary>
    public DateTime NextAt { get; set; }

    public DateTime? ClaimedAt { get; set; }

    /// <summary>When it was sent or given up, UTC.</summary>
    public DateTime? EndedAt { get; set; }

    /// <summary>What the other side said, or why it was not sent; Chinese where it is ours.</summary>
    public string? Answer { get; set; }
}
