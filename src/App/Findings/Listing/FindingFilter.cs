using Wengang.Rules.Findings;

namespace Wengang.App.Findings.Listing;

/// <summary>Which findings; null means all.</summary>
/// <param name="Rule">Code of the rule.</param>
/// <param name="Township">Code of the township, 9 or 12 digits.</param>
/// <param name="State">The state.</param>
/// <param name="Severity">How much the rule weighs.</param>
/// <param name="Struck">Whether struck off the list.</param>
public sealed record FindingFilter(
    string? Rule = null, string? Township = null, FindingState? State = null, Severity? Severity = null, bool? Struck = null)
{
    public static readonly FindingFilter All = new();

    /// <summary>Only what is still to be done: to check, or true and not mended yet.</summary>
    public bool Open { get; init; }

    /// <summary>The rules that weigh so much.</summary>
    internal static IReadOnlyList<string> Codes(Severity severity) => [.. FindingRules.All.Where(r => r.Severity == severity).Select(r => r.Code)];

    internal IQueryable<Finding> Of(IQueryable<Finding> findings)
    {
        if (Rule is { } rule)
        {
            findings = findings.Where(f => f.Rule == rule);
        }

        if (Severity is { } severity)
        {
            var codes = Codes(severity);
            findings = findings.Where(f => codes.Contains(f.Rule));
        }

        if (Township is { } township)
        {
            var prefix = township[..9];
            findings = findings.Where(f => f.RegionCode.StartsWith(prefix));
        }

        if (Struck is { } struck)
        {
            findings = findings.Where(f => (f.StruckAt != null) == struck);
        }

        if (Open)
        {
            findings = findings.Where(f => f.State == FindingState.ToCheck || f.State == FindingState.True);
        }

        return State is { } state ? findings.Where(f => f.State == state) : findings;
    }

    /// <summary>The same, said of a group of findings that stand alike.</summary>
    internal bool Takes(FindingBoardRow row) =>
        (Rule is null || row.Rule.Code == Rule) && (Severity is null || row.Rule.Severity == Severity) && (Township is null || row.Township == Township[..9] + "000")
        && (Struck is null || row.Struck == Struck) && (!Open || row.State is FindingState.ToCheck or FindingState.True) && (State is null || row.State == State);
}
