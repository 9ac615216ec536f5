namespace Wengang.Web.Ui.Flows;

/// <summary>A number of the flow: now, and at the moment it is compared with.</summary>
/// <param name="Name">Chinese.</param>
/// <param name="Style">Class of its colour; empty for none.</param>
/// <param name="Now">Persons now.</param>
/// <param name="Before">Persons then; null when nothing is compared.</param>
/// <param name="Address">The list.</param>
public sealed record FlowPart(string Name, string Style, int Now, int? Before, string Address)
{
    /// <summary>The difference; null when nothing is compared.</summary>
    public int? Change => Now - Before;
}
