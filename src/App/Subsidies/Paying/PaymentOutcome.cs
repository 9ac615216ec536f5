namespace Wengang.App.Subsidies.Paying;

/// <summary>What became of a payment.</summary>
public enum PaymentOutcome
{
    Open,
    Paid,
    Bounced,

    /// <summary>The batch was given up before it was sent.</summary>
    Cancelled,
}
