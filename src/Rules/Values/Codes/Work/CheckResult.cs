namespace Wengang.Rules.Values;

/// <summary>监测结果 of a monthly check.</summary>
public enum CheckResult
{
    AtWork,
    PublicPost,
    Workshop,
    NotAtWork,
    Unreachable,
}
