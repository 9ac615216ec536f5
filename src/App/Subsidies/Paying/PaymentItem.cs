using Wengang.App.Auditing;
using Wengang.App.Data;

namespace Wengang.App.Subsidies.Paying;

/// <summary>One payment of a batch, to the account that was known when the batch was made.</summary>
public sealed class PaymentItem : IRegional
{
    public required long Id { get; init; }

    public required string RegionCode { get; set; }

    public long BatchId { get; init; }

    public long ClaimId { get; init; }

    public required string SubjectKey { get; set; }

    public required string Scheme { get; init; }

    public required string Fund { get; init; }

    public required string Period { get; init; }

    public string Variant { get; init; } = "";

    /// <summary>The batch's number and the line: what the bank's answer is matched by.</summary>
    public required string Reference { get; init; }

    public required string PayeeName { get; init; }

    [Secret]
    public required byte[] AccountCipher { get; init; }

    public required byte[] AccountIndex { get; init; }

    public required string Bank { get; init; }

    public long AmountFen { get; init; }

    public PaymentOutcome Outcome { get; set; }

    public DateOnly? OutcomeOn { get; set; }

    /// <summary>Why it bounced.</summary>
    public string? Why { get; set; }
}
