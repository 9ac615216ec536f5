using Wengang.App.Referrals.Listing;

namespace Wengang.Web.Ui.Referrals;

/// <summary>A table of people on a page of the section.</summary>
/// <param name="Page">The page.</param>
/// <param name="Lines">The people.</param>
/// <param name="Ticks">Whether they can be ticked.</param>
public sealed record ReferralTable(HelpPage Page, IReadOnlyList<ReferralLine> Lines, bool Ticks);
