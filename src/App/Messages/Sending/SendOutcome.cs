namespace Wengang.App.Messages.Sending;

/// <summary>What came of an attempt.</summary>
/// <param name="Result">Sent, to be tried again, or given up.</param>
/// <param name="Answer">What the other side said, or what went wrong; never a number or an address.</param>
public sealed record SendOutcome(SendResult Result, string? Answer)
{
    public static SendOutcome Sent(string? reference) => new(SendResult.Sent, reference);

    public static SendOutcome Again(string why) => new(SendResult.Again, why);

    public static SendOutcome Failed(string why) => new(SendResult.Failed, why);
}
