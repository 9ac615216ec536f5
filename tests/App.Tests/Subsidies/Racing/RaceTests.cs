using System.Diagnostics;
using System.Globalization;
using Wengang.App.Tests.Testing;

namespace Wengang.App.Tests.Subsidies.Racing;

/// <summary>One payment for a person, a scheme and a time, and none of two schemes that exclude each other, whatever comes between what.</summary>
public class RaceTests(ITestOutputHelper output)
{
    /// <summary>How many interleavings; WENGANG_INTERLEAVINGS sets it for the long run, WENGANG_INTERLEAVING_SEED runs the county of one seed again.</summary>
    private static readonly int Interleavings = Number("WENGANG_INTERLEAVINGS") ?? 100;

    private static readonly int? Only = Number("WENGANG_INTERLEAVING_SEED");

    [Theory, OnBothDatabases]
    public void No_interleaving_gives_a_second_payment_and_the_ledger_balances_after_each(DatabaseKind kind)
    {
        var clock = Stopwatch.StartNew();
        var (run, done, refused, stopped, changes, paid) = (0, 0, 0, 0, 0, 0);
        for (var seed = Only ?? 1; run < Interleavings; seed++)
        {
            using var race = new Race(kind, seed);
            var problems = race.Run(Math.Min(Race.Rounds, Interleavings - run));
            Assert.True(problems.Count == 0, $"{string.Join('\n', problems)}\n{race.Journal}\nAgain with WENGANG_INTERLEAVING_SEED={seed}");
            (run, done, refused, stopped) = (run + Race.Rounds, done + race.Done, refused + race.Refused, stopped + race.StoppedByDatabase);
            (changes, paid) = (changes + race.Changes, paid + race.Paid);
            if (run % 1000 == 0)
            {
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind}: {run} after {clock.Elapsed.TotalSeconds:0} s, {done} acts done, {paid} payments"));
            }

            if (Only is not null)
            {
                output.WriteLine(race.Journal);
                break;
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{kind}: {run} interleavings in {clock.Elapsed.TotalSeconds:0.0} s from seed {Only ?? 1}: {done} acts done, {refused} refused, {stopped} stopped by the database, {changes} changes of turn, {paid} payments."));
        Assert.True(paid > run / 50, "hardly anything was paid: this proves nothing");
    }

    private static int? Number(string name) => int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var n) ? n : null;
}
