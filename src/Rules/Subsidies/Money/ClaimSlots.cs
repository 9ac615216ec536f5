namespace Wengang.Rules.Subsidies.Money;

/// <summary>
/// What a payment takes up. Two payments that must not both be made take up one slot in common: the same scheme for overlapping times, or two
/// schemes of one group that exclude each other. The database lets a slot be taken once.
/// </summary>
public static class ClaimSlots
{
    /// <param name="scheme">Code of the scheme.</param>
    /// <param name="groups">The groups of incompatible schemes it belongs to.</param>
    /// <param name="variant">What may be claimed separately within a scheme (a trade and level); empty for nothing.</param>
    /// <param name="period">For what time.</param>
    public static IEnumerable<(string Slot, string Atom)> Of(string scheme, IEnumerable<string> groups, string variant, ClaimPeriod period)
    {
        var own = variant.Length == 0 ? "scheme " + scheme : $"scheme {scheme} {variant}";
        var slots = groups.Select(g => "group " + g).Prepend(own).Distinct().ToList();
        return from atom in period.Atoms from slot in slots select (slot, atom);
    }
}
