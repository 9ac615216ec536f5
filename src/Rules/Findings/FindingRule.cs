namespace Wengang.Rules.Findings;

/// <summary>A named data rule. It reports and never changes a figure.</summary>
/// <param name="Code">Stable: FIND-001 to 032 follow domain E.6, from 101 on our own.</param>
/// <param name="Title">Short Chinese name.</param>
/// <param name="Severity">The default weight.</param>
/// <param name="Explanation">What is wrong with it and what to do, in Chinese.</param>
public abstract record FindingRule(string Code, string Title, Severity Severity, string Explanation)
{
    /// <summary>The kind of case the rule looks at.</summary>
    public abstract Type CaseType { get; }
}
