namespace Wengang.Rules.Policies;

/// <summary>
/// What a policy says of a case, small enough to be kept for everybody. <see cref="Policy.Explain"/> puts it into words.
/// </summary>
/// <param name="Verdict">Eligible, not eligible, or undecided.</param>
/// <param name="Fen">The amount in fen; 0 unless eligible.</param>
/// <param name="Findings">How each condition came out, in the order of <see cref="Policy.RulesOf"/>.</param>
/// <param name="AmountHole">What is missing for the amount.</param>
/// <param name="NoAmount">Why there is no amount.</param>
public sealed record Decision(Verdict Verdict, long Fen, Sight[] Findings, Hole? AmountHole, string? NoAmount);
