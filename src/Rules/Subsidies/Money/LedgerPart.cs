namespace Wengang.Rules.Subsidies.Money;

/// <summary>Where a decided amount is. Every decided fen is in exactly one part.</summary>
public enum LedgerPart
{
    /// <summary>Decided, not yet in a batch, nothing against it.</summary>
    Waiting,

    /// <summary>Decided, not yet in a batch, held by an open objection or case.</summary>
    Held,

    /// <summary>In a batch, the bank has not answered.</summary>
    InTransit,

    /// <summary>Paid out and not asked back or not yet back.</summary>
    Paid,

    /// <summary>Came back from the bank and waits to be issued again.</summary>
    BouncedOpen,

    /// <summary>Paid out and taken back.</summary>
    ClawedBack,
}
