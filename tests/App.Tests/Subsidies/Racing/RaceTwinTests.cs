using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Tests.Testing;

namespace Wengang.App.Tests.Subsidies.Racing;

/// <summary>The races find what they look for: a service that looks too early claims twice as soon as the database lets it.</summary>
public class RaceTwinTests(ITestOutputHelper output)
{
    /// <summary>By the books of the bank: money that went out.</summary>
    private const string SecondPayment = "bank: second payment";

    private const string SecondClaim = "second claim";

    private static readonly string[][] Locks = [["IX_claim_slot_once"], ["IX_payment_slot_once"], ["IX_payment_item_once", "IX_payment_item_once_for_period"]];

    /// <summary>Two claims for one time; that the second is paid too is stopped once more where a batch is made, under the lock.</summary>
    [Theory, OnBothDatabases]
    public void Without_the_locks_a_service_that_looks_too_early_claims_twice_and_it_is_seen(DatabaseKind kind)
    {
        for (var seed = 1; ; seed++)
        {
            using var race = Damaged(kind, seed, Locks.SelectMany(l => l));
            if (race.Run(Race.Rounds, new HastyClaims(race.Place).Draw, SecondClaim).Count > 0)
            {
                output.WriteLine($"{kind}: a second claim after {seed} counties.");
                return;
            }

            Assert.True(seed < 20, "the races never saw a second claim");
        }
    }

    [Theory, OnBothDatabases]
    public void A_second_payment_of_one_time_is_seen(DatabaseKind kind)
    {
        using var race = Damaged(kind, 1, Locks.SelectMany(l => l));
        Assert.Empty(race.Run(Race.Rounds, only: SecondPayment));
        Assert.True(race.Paid > 1, race.Journal);
        using (var db = race.Place.Open(Actor.Local("t")))
        {
            db.Database.ExecuteSqlRaw("update payment_item set scheme = 'startup', variant = '', period = 'life', subject_key = (select min(subject_key) from payment_item) where outcome = 'Paid'");
        }

        Assert.Contains(race.Problems, p => p.StartsWith(SecondPayment, StringComparison.Ordinal));
    }

    [Theory, OnBothDatabases]
    public void With_the_locks_the_same_service_is_stopped_by_the_database(DatabaseKind kind)
    {
        using var race = Damaged(kind, 1, []);
        Assert.Empty(race.Run(Race.Rounds, new HastyClaims(race.Place).Draw));
        Assert.True(race.StoppedByDatabase > 0, race.Journal);
    }

    /// <summary>Three locks, each of which is enough against a second payment of one scheme and time.</summary>
    [Theory, OnBothDatabases]
    public void Each_lock_by_itself_keeps_the_second_payment_away(DatabaseKind kind)
    {
        foreach (var kept in Locks)
        {
            using var race = Damaged(kind, 1, Locks.Where(l => l != kept).SelectMany(l => l));
            Assert.Empty(race.Run(Race.Rounds, new HastyClaims(race.Place).Draw, SecondPayment));
        }
    }

    [Theory, OnBothDatabases]
    public void A_fen_too_much_and_a_payment_the_bank_never_made_are_seen(DatabaseKind kind)
    {
        using var race = new Race(kind, 1);
        Assert.Empty(race.Run(Race.Rounds));
        Assert.True(race.Paid > 0, race.Journal);
        using (var db = race.Place.Open(Actor.Local("t")))
        {
            db.Database.ExecuteSqlRaw("update payment_item set amount_fen = amount_fen + 1 where outcome = 'Paid'");
        }

        Assert.Contains(race.Problems, p => p.StartsWith("ledger of ", StringComparison.Ordinal));
        Assert.Contains(race.Problems, p => p.EndsWith("of another amount", StringComparison.Ordinal));
    }

    private static Race Damaged(DatabaseKind kind, int seed, IEnumerable<string> dropped)
    {
        var race = new Race(kind, seed);
        using var db = race.Place.Open(Actor.Local("t"));
        foreach (var index in dropped)
        {
            var statement = $"drop index \"{index}\"";
            db.Database.ExecuteSqlRaw(statement);
        }

        return race;
    }
}
