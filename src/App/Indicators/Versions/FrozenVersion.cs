using Wengang.Rules.Values;

namespace Wengang.App.Indicators.Versions;

/// <summary>One freezing of a month. Versions are the operations that froze it, in their order; none of them ever changes.</summary>
/// <param name="Month">The month.</param>
/// <param name="Number">From 1.</param>
/// <param name="OperationId">The operation that stored its figures and rows.</param>
/// <param name="KnownAt">When, UTC; its figures are those of what was known then.</param>
/// <param name="By">Who did it: the name that stands before the post.</param>
/// <param name="Reason">Why, as the operation says.</param>
public sealed record FrozenVersion(Period Month, int Number, long OperationId, DateTime KnownAt, string By, string Reason);
