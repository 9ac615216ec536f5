using Wengang.Rules.Policies;

namespace Wengang.App.Policies.Reading;

/// <summary>Somebody on the rosters of a workshop.</summary>
/// <param name="Name">As the roster has it.</param>
/// <param name="Months">For how many months they are on it, up to the day.</param>
/// <param name="IsTarget">Whether the register has them as a lifted or monitored person; null when the roster gives no number.</param>
public sealed record RosterWorker(string Name, int Months, bool? IsTarget)
{
    /// <summary>The same as policies judge it.</summary>
    public required WorkerFact Fact { get; init; }

    /// <summary>The rows it was read from: the kind of fact and the key.</summary>
    public required IReadOnlyList<(Type Kind, long Id)> Rows { get; init; }
}
