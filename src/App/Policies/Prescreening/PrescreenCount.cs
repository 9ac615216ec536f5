using Wengang.Rules.Policies;

namespace Wengang.App.Policies.Prescreening;

/// <summary>How many are eligible, not eligible or undecided, and what the eligible would get in fen.</summary>
public readonly record struct PrescreenCount(int Eligible, int Not, int Undecided, long Fen)
{
    internal PrescreenCount And(Decision decision) => decision.Verdict switch
    {
        Verdict.Eligible => this with { Eligible = Eligible + 1, Fen = Fen + decision.Fen },
        Verdict.Not => this with { Not = Not + 1 },
        _ => this with { Undecided = Undecided + 1 },
    };

    internal PrescreenCount And(PrescreenCount other) => new(Eligible + other.Eligible, Not + other.Not, Undecided + other.Undecided, Fen + other.Fen);
}
