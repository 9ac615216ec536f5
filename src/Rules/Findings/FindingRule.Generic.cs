namespace Wengang.Rules.Findings;

/// <summary>A rule over one kind of case.</summary>
/// <param name="Code">Stable code.</param>
/// <param name="Title">Short Chinese name.</param>
/// <param name="Severity">The default weight.</param>
/// <param name="Explanation">What is wrong and what to do.</param>
/// <param name="Find">What is wrong, or null when the case is in order or the data it needs is not there.</param>
public sealed record FindingRule<TCase>(
    string Code, string Title, Severity Severity, string Explanation, Func<TCase, FindingParameters, Sighting?> Find)
    : FindingRule(Code, Title, Severity, Explanation)
{
    /// <inheritdoc/>
    public override Type CaseType => typeof(TCase);
}
