namespace Wengang.App.Subsidies.Listing;

/// <summary>Something that is not as it was with the person's last claim for the scheme.</summary>
/// <param name="What">Amount, account, employer, months or papers, in words.</param>
/// <param name="Before">As it was.</param>
/// <param name="Now">As it is.</param>
public sealed record ClaimDifference(string What, string Before, string Now);
