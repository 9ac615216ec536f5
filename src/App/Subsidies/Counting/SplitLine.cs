using Wengang.Rules.Subsidies.Flow;

namespace Wengang.App.Subsidies.Counting;

/// <summary>What was applied for, decided, paid and sent back of one scheme, fund, township or month.</summary>
/// <param name="Key">Code of the scheme, name of the fund, first nine digits, number of the month; null for all together.</param>
/// <param name="Acts">Of each act: persons (each once), times and whole yuan; acts that nobody took are left out.</param>
public sealed record SplitLine(string? Key, IReadOnlyDictionary<ClaimAct, (int Persons, int Times, long Yuan)> Acts)
{
    public (int Persons, int Times, long Yuan) this[ClaimAct act] => Acts.GetValueOrDefault(act);
}
