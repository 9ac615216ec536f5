using Wengang.Rules.Values;

namespace Wengang.Rules.Findings;

/// <summary>Codes and names of <see cref="Severity"/>.</summary>
public static class Severities
{
    /// <summary>The list.</summary>
    public static readonly CodeList<Severity> List = new(
        "严重程度", new(Severity.Hint, "hint", "提示"), new(Severity.Suspect, "suspect", "疑点"), new(Severity.Error, "error", "错误"));
}
