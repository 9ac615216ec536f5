namespace Wengang.Rules.Findings;

/// <summary>How much a finding weighs.</summary>
public enum Severity
{
    /// <summary>提示: worth a look.</summary>
    Hint,

    /// <summary>疑点: probably wrong, to be checked.</summary>
    Suspect,

    /// <summary>错误: cannot be true.</summary>
    Error,
}
