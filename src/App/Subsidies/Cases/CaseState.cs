namespace Wengang.App.Subsidies.Cases;

/// <summary>How a case stands.</summary>
public enum CaseState
{
    /// <summary>Holds the claim.</summary>
    Open,

    /// <summary>Nothing in it, or explained.</summary>
    Dismissed,

    /// <summary>True: the claim was sent back or refused, or the money is to come back.</summary>
    Upheld,
}
