namespace Wengang.App.Subsidies.Cases;

/// <summary>How a case is settled.</summary>
public enum CaseEnd
{
    /// <summary>Nothing in it.</summary>
    Dismiss,

    /// <summary>True; the claim is sent back to be completed.</summary>
    Return,

    /// <summary>True; there is no right to it: refused, or what was paid comes back.</summary>
    Reject,
}
