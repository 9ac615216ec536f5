using Wengang.Rules.Subsidies.Flow;

namespace Wengang.App.Applicants.Reading;

/// <summary>An own claim with what was paid for it.</summary>
internal sealed record OwnPast(long Id, string Scheme, string Period, ClaimState State, IReadOnlyList<(DateOnly On, long Fen)> Paid)
{
    public bool IsFor(OwnScheme scheme) => Scheme == scheme.Code && Period == scheme.Period;
}
