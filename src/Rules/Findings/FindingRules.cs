namespace Wengang.Rules.Findings;

/// <summary>The catalogue of data rules (domain E.6 and our own cross-checks between sheets).</summary>
public static class FindingRules
{
    /// <summary>Rules over the raw text of a document number.</summary>
    public static readonly IReadOnlyList<FindingRule<IdentityCase>> OfIdentity = IdentityRules.All;

    /// <summary>Rules over a person with all facts.</summary>
    public static readonly IReadOnlyList<FindingRule<PersonCase>> OfPerson =
        [.. RegisterRules.All, .. WorkRules.All, .. WorkFieldRules.All, .. PostFindingRules.All, .. MonitoringRules.All, .. SheetRules.All];

    /// <summary>Rules over a household.</summary>
    public static readonly IReadOnlyList<FindingRule<HouseholdCase>> OfHousehold = HouseholdRules.All;

    /// <summary>Rules over what several records share.</summary>
    public static readonly IReadOnlyList<FindingRule<SharedCase>> OfShared = SharedRules.All;

    /// <summary>Every rule, by code.</summary>
    public static readonly IReadOnlyList<FindingRule> All =
        [.. OfIdentity.Concat<FindingRule>(OfPerson).Concat(OfHousehold).Concat(OfShared)
            .OrderBy(rule => rule.Code, StringComparer.Ordinal)];

    /// <summary>The hits of some rules on one case.</summary>
    public static IEnumerable<Finding> Check<TCase>(
        IEnumerable<FindingRule<TCase>> rules, TCase subject, FindingParameters? parameters = null)
    {
        foreach (var rule in rules)
        {
            if (rule.Find(subject, parameters ?? FindingParameters.Default) is { } seen) yield return new Finding(rule, seen.Evidence, seen.Seen);
        }
    }
}
