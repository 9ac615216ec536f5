namespace Wengang.Rules.Policies;

/// <summary>How one condition came out, small enough to be kept for everybody; the words are made of it when somebody asks.</summary>
/// <param name="Truth">Met, not met, or unknown.</param>
/// <param name="Hole">What is missing, when unknown.</param>
/// <param name="Seen">The number that was compared: years, months, fen … by the kind of condition.</param>
/// <param name="Fact">The entry of the list that it was read from; −1 when none.</param>
public readonly record struct Sight(Truth Truth, Hole? Hole = null, long Seen = 0, int Fact = -1)
{
    internal static Sight Of(bool met, long seen = 0, int fact = -1) => new(met ? Truth.Met : Truth.NotMet, null, seen, fact);

    internal static Sight Unknown(Hole hole, long seen = 0) => new(Truth.Unknown, hole, seen);

    /// <summary>At least so much, or more than it; at the bound itself unknown when that is not stated.</summary>
    internal static Sight Least(long seen, long bound, bool? inclusive, Hole unstated, int fact = -1) =>
        seen == bound && inclusive is null ? new(Truth.Unknown, unstated, seen, fact) : Of(seen > bound || (seen == bound && inclusive == true), seen, fact);

    /// <summary>At most so much, or less than it; at the bound itself unknown when that is not stated.</summary>
    internal static Sight Most(long seen, long bound, bool? inclusive, Hole unstated, int fact = -1) =>
        seen == bound && inclusive is null ? new(Truth.Unknown, unstated, seen, fact) : Of(seen < bound || (seen == bound && inclusive == true), seen, fact);

    /// <summary>Both: not met beats unknown.</summary>
    internal static Sight And(Sight one, Sight two) => two.Truth < one.Truth ? two : one;

    /// <summary>Either: met beats unknown.</summary>
    internal static Sight Or(Sight one, Sight two) => two.Truth > one.Truth ? two : one;

    /// <summary>The same under two readings of what the policy leaves open, else unknown.</summary>
    internal static Sight Agree(Sight one, Sight two, Hole open) => one.Truth == two.Truth ? one : new(Truth.Unknown, one.Hole ?? two.Hole ?? open, one.Seen, one.Fact);
}
