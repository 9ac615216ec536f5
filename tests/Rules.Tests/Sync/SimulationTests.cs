using System.Globalization;

namespace Wengang.Rules.Tests.Sync;

/// <summary>Random interleavings of phones, network, crashes and clocks. The long run: WENGANG_SYNC_OPERATIONS=1000000.</summary>
public sealed class SimulationTests(ITestOutputHelper output)
{
    private const int Slice = 50_000;
    private const int TapsOfOne = 120;
    private static readonly int Operations =
        int.TryParse(Environment.GetEnvironmentVariable("WENGANG_SYNC_OPERATIONS"), NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) ? wanted : Slice;

    [Fact]
    public void Nothing_acknowledged_is_lost_and_all_come_to_the_same()
    {
        var (steps, contests) = (0L, 0L);
        for (var seed = 1; (long)seed * TapsOfOne <= Operations; seed++)
        {
            var simulation = new Simulation(seed);
            var problem = simulation.Run(TapsOfOne);
            Assert.True(problem is null, $"seed {seed}: {problem}");
            (steps, contests) = (steps + simulation.Steps, contests + simulation.Contests);
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Operations:N0} operations in {Operations / TapsOfOne:N0} runs, {steps:N0} steps; {contests:N0} fields were left to a person; nothing lost, no divergence."));
        Assert.True(contests > 0);
    }

    /// <summary>The twins: the same look-out sees what is lost when the last to come, or the latest by the clock, wins.</summary>
    [Theory]
    [InlineData("the last to come wins")]
    [InlineData("the latest by the clock wins")]
    [InlineData("a phone's own earlier word counts as another's")]
    public void A_broken_merge_is_caught(string merge)
    {
        Assert.Contains(Enumerable.Range(1, 20), seed => new Simulation(seed, Broken(merge)).Run(TapsOfOne) is not null);
    }

    private static Func<IReadOnlyList<SimulatedWrite>, string, IReadOnlyList<SimulatedWrite>> Broken(string merge) => (writes, field) =>
    {
        var speaking = writes.Where(w => w.Write.Fields.ContainsKey(field)).ToList();
        return merge switch
        {
            "the last to come wins" => [.. speaking.OrderByDescending(w => w.Write.Number).Take(1)],
            "the latest by the clock wins" => [.. speaking.OrderByDescending(w => w.Clock).Take(1)],
            _ => [.. speaking.Where(w => !speaking.Exists(other => other.Write.Number <= other.Write.Base && other.Write.Base >= w.Write.Number))],
        };
    };
}
