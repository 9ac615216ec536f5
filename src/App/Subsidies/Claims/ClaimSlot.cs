using Wengang.App.Data;

namespace Wengang.App.Subsidies.Claims;

/// <summary>
/// A claim takes up a slot (see <see cref="Rules.Subsidies.Money.ClaimSlots"/>) from its making to its end: the database keeps two claims
/// from holding one. It is let go (retracted) when a claim for which no money was ever ordered ends without payment.
/// </summary>
public sealed class ClaimSlot : Fact
{
    public long ClaimId { get; init; }

    public required string SubjectKey { get; init; }

    public required string Slot { get; init; }

    /// <summary>A month, or life.</summary>
    public required string Atom { get; init; }
}
