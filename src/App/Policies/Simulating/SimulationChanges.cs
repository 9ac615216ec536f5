using Wengang.Rules.Policies;

namespace Wengang.App.Policies.Simulating;

/// <summary>Reads and names changes.</summary>
public static class SimulationChanges
{
    /// <param name="now">By the version that is tried.</param>
    /// <param name="before">By the version in force; null when there is none.</param>
    public static SimulationChange Of(Decision now, Decision? before) => before switch
    {
        null => now.Verdict == Verdict.Eligible ? SimulationChange.Gains : SimulationChange.Same,
        _ when now.Verdict != before.Verdict && (now.Verdict == Verdict.Undecided || before.Verdict == Verdict.Undecided) => SimulationChange.Open,
        _ => now.Fen.CompareTo(before.Fen) switch { > 0 => SimulationChange.Gains, < 0 => SimulationChange.Loses, _ => SimulationChange.Same },
    };

    public static string Name(this SimulationChange change) => change switch
    {
        SimulationChange.Gains => "比现行的多", SimulationChange.Loses => "比现行的少", SimulationChange.Open => "还说不准", _ => "一样",
    };
}
