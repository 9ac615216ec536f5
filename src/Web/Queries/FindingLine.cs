using Wengang.App.Findings;

namespace Wengang.Web.Queries;

/// <summary>A finding in the list.</summary>
/// <param name="Rule">Code of its rule.</param>
/// <param name="Township">Name; the code where the list of divisions does not know it.</param>
/// <param name="Evidence">What was seen.</param>
/// <param name="State">What became of it.</param>
/// <param name="FoundAt">UTC.</param>
public sealed record FindingLine(string Rule, string Township, string Evidence, FindingState State, DateTime FoundAt);
