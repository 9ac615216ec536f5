namespace Wengang.Rules.Policies;

/// <summary>How verdicts are written.</summary>
public static class Verdicts
{
    /// <summary>eligible, not, undecided: as commands and files write it.</summary>
    public static string Code(this Verdict verdict) => verdict switch { Verdict.Eligible => "eligible", Verdict.Not => "not", _ => "undecided" };

    /// <summary>符合, 不符合, 无法判定.</summary>
    public static string Name(this Verdict verdict) => GrammarWords.Results.Name(verdict.Code());
}
