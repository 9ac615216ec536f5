using Wengang.App.Data;

namespace Wengang.App.Subsidies.Paying;

/// <summary>Payments that go to the bank as one file.</summary>
public sealed class PaymentBatch : IRegional
{
    public required long Id { get; init; }

    /// <summary>The county's code.</summary>
    public required string RegionCode { get; set; }

    /// <summary>Year and number within it: 2023-003.</summary>
    public required string Number { get; init; }

    public required string Fund { get; init; }

    public required string Scheme { get; init; }

    public required string SchemeName { get; init; }

    /// <summary>Whether it pays again what bounced.</summary>
    public bool IsReissue { get; init; }

    public PaymentState State { get; set; }

    public int Count { get; init; }

    public long TotalFen { get; init; }

    public DateOnly MadeOn { get; init; }

    /// <summary>Account of who made it; another must approve.</summary>
    public required string MadeBy { get; init; }

    public string? ApprovedBy { get; set; }

    public DateOnly? ApprovedOn { get; set; }

    public DateOnly? SentOn { get; set; }

    /// <summary>What was to be said of it: why it was cancelled.</summary>
    public string? Note { get; set; }
}
