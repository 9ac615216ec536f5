namespace Wengang.App.Documents;

/// <summary>What the linter says of a claim.</summary>
public enum Verdict
{
    /// <summary>成立: the claim agrees with the figure or with its own arithmetic.</summary>
    Holds,

    /// <summary>不符: it does not; the finding says what is right.</summary>
    Contradicts,

    /// <summary>无法判断: there is nothing to compare it with.</summary>
    Unknown,

    /// <summary>提醒: not wrong, but to be mended before signing.</summary>
    Advice,
}
