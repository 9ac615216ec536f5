using Wengang.Rules.Changes;

namespace Wengang.App.Indicators.Changes;

/// <summary>A township's share of a change.</summary>
/// <param name="Code">12-digit code.</param>
/// <param name="Name">As the list of divisions names it.</param>
/// <param name="Before">The count at the earlier moment.</param>
/// <param name="After">The count at the later one.</param>
/// <param name="Parts">What each reason adds; only those that occur. They sum up to the difference.</param>
public sealed record ChangeTownship(string Code, string Name, long Before, long After, IReadOnlyDictionary<ChangePart, long> Parts)
{
    public long this[ChangePart part] => Parts.GetValueOrDefault(part);
}
