namespace Wengang.App.Findings.Listing;

/// <summary>Which findings; null means all.</summary>
/// <param name="Rule">Code of the rule.</param>
/// <param name="Township">Code of the township, 9 or 12 digits.</param>
/// <param name="State">The state.</param>
public sealed record FindingFilter(string? Rule = null, string? Township = null, FindingState? State = null)
{
    public static readonly FindingFilter All = new();

    internal IQueryable<Finding> Of(IQueryable<Finding> findings)
    {
        if (Rule is { } rule)
        {
            findings = findings.Where(f => f.Rule == rule);
        }

        if (Township is { } township)
        {
            var prefix = township[..9];
            findings = findings.Where(f => f.RegionCode.StartsWith(prefix));
        }

        return State is { } state ? findings.Where(f => f.State == state) : findings;
    }
}
