namespace Wengang.App.Subsidies.Paying;

/// <summary>How a batch of payments stands.</summary>
public enum PaymentState
{
    /// <summary>Made by one person, waits for another.</summary>
    Planned,

    /// <summary>Approved: the file for the bank may be taken out.</summary>
    Approved,

    /// <summary>The file was taken out.</summary>
    Sent,

    /// <summary>Every line has its answer.</summary>
    Answered,
    Archived,
    Cancelled,
}
