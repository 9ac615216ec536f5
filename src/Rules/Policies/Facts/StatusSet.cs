namespace Wengang.Rules.Policies;

/// <summary>Yes, no or not known for each of up to 32 statuses.</summary>
/// <param name="Known">Bits of those of which something is known.</param>
/// <param name="Yes">Bits of those that hold.</param>
public readonly record struct StatusSet(int Known, int Yes)
{
    internal Truth Is(int place) => (Known & (1 << place)) == 0 ? Truth.Unknown : (Yes & (1 << place)) != 0 ? Truth.Met : Truth.NotMet;
}
