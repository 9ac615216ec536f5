namespace Wengang.Web.Queries;

/// <summary>A moment at which the data stood still, to which one can look back.</summary>
/// <param name="At">UTC, inclusive.</param>
/// <param name="Name">Chinese.</param>
public sealed record KnownMoment(DateTime At, string Name);
