using Wengang.Rules.Changes;

namespace Wengang.Web.Ui.Figures;

/// <summary>What one reason adds to a change, and where its people are listed.</summary>
/// <param name="Part">The reason.</param>
/// <param name="Name">Chinese.</param>
/// <param name="Delta">What it adds.</param>
/// <param name="Entries">How many entries there are.</param>
/// <param name="Address">The list.</param>
public sealed record ChangeTotal(ChangePart Part, string Name, long Delta, int Entries, string Address);
