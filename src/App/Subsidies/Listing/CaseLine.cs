using Wengang.App.Subsidies.Cases;
using Wengang.App.Subsidies.Claims;

namespace Wengang.App.Subsidies.Listing;

/// <summary>A case with the claim it holds.</summary>
public sealed record CaseLine(SubsidyCase Case, SubsidyClaim Claim, string Name);
