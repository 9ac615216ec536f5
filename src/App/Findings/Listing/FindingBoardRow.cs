using Wengang.Rules.Findings;

namespace Wengang.App.Findings.Listing;

/// <summary>How many findings of a rule in a township stand alike.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Township">12 digits; the county's code for what concerns several.</param>
/// <param name="State">How they stand.</param>
/// <param name="Struck">Whether struck off.</param>
/// <param name="Count">How many.</param>
public sealed record FindingBoardRow(FindingRule Rule, string Township, FindingState State, bool Struck, int Count);
