using Wengang.Rules.Changes;

namespace Wengang.App.Indicators.Changes;

/// <summary>The change of one count: the figure itself, or the base that it is compared with.</summary>
/// <param name="IsBase">Whether it is the count that a percentage or a change is measured against: that of the last year's end, or the whole.</param>
/// <param name="From">The earlier moment.</param>
/// <param name="To">The later one.</param>
/// <param name="County">All townships together.</param>
/// <param name="ByTownship">Every township in the county's order, also those without a change.</param>
/// <param name="Entries">Every reason, corrections first.</param>
public sealed record ChangeLeg(
    bool IsBase, ChangeMoment From, ChangeMoment To, ChangeTownship County, IReadOnlyList<ChangeTownship> ByTownship, IReadOnlyList<ChangeEntry> Entries);
