using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Data;
using Wengang.App.Editing;
using Wengang.App.Subsidies.Paying;
using Wengang.App.Tests.Indicators;
using Wengang.App.Tests.Testing;

namespace Wengang.App.Tests.Subsidies.Racing;

/// <summary>
/// One county's life under a seed: in each round two or three acts run at once, statement by statement in an order that the seed gives, and after
/// each the oracle looks at the tables. Retry, double click, two clerks, a file read again, a phone that comes late.
/// </summary>
internal sealed class Race : PayCounty, IDisposable
{
    /// <summary>Interleavings in the life of one county; then all money is ordered and little happens.</summary>
    public const int Rounds = 50;

    private readonly int seed;
    private readonly TestCounty county;
    private readonly Random random;
    private readonly Bank bank;
    private readonly RaceActs acts;
    private readonly Turns turns;
    private readonly List<string> journal = [];
    private DateOnly day = Day;

    public Race(DatabaseKind kind, int seed)
    {
        (this.seed, random, bank, turns) = (seed, new Random(seed), new Bank(seed), new Turns(seed));
        county = With(kind, RaceActs.People, [.. RaceActs.People.SelectMany(p => new Recorded[] { p.Record(), p.Spell("2023-01") })]);
        Publish(county, Qingxi);
        As(county, Finance, db => BudgetDesk.Allot(db, Fund, 2023, "10万元", "测财〔2023〕1号", Day));
        As(county, Finance, db => BudgetDesk.Allot(db, "就业补助资金", 2023, "10万元", "测财〔2023〕2号", Day));
        acts = new RaceActs(county, random, bank, new RacePhones(county, random));
        acts.Begin(day);
    }

    /// <summary>The county that is raced in.</summary>
    public TestCounty Place => county;

    /// <summary>What the oracle says now.</summary>
    public IReadOnlyList<string> Problems => Oracle.Problems(county, bank);

    public int Done { get; private set; }

    public int Refused { get; private set; }

    /// <summary>How often the services would have written and only the database said no.</summary>
    public int StoppedByDatabase { get; private set; }

    public int Changes => turns.Changes;

    /// <summary>Payments that the bank made.</summary>
    public int Paid => bank.Books.Count(b => b.Value.IsPaid);

    public string Journal => $"seed {seed}\n{string.Join('\n', journal)}";

    /// <summary>What the oracle says at the first round after which something is wrong; empty when nothing ever is.</summary>
    /// <param name="rounds">How many interleavings.</param>
    /// <param name="draw">Draws other acts than the usual; null gives the usual.</param>
    /// <param name="only">How the problems begin that count.</param>
    public IReadOnlyList<string> Run(int rounds, Func<Random, DateOnly, RaceAct?>? draw = null, string only = "")
    {
        for (var round = 0; round < rounds; round++)
        {
            day = day.AddDays(random.Next(0, 7)) is { Year: 2023 } next ? next : day;
            acts.Look(day);
            var together = Together(() => draw?.Invoke(random, day) ?? acts.Draw());
            journal.Add($"{round} on {day:MM-dd}: {string.Join(" | ", together.Select(t => t.Name))}");
            turns.Run([.. together.Select(t => t.Act)]);
            if (Problems.Where(p => p.StartsWith(only, StringComparison.Ordinal)).ToList() is { Count: > 0 } problems)
            {
                return problems;
            }
        }

        if (only.Length == 0)
        {
            AssertSound(county);
        }

        return [];
    }

    public void Dispose()
    {
        turns.Dispose();
        county.Dispose();
    }

    private List<(string Name, Action Act)> Together(Func<RaceAct> draw)
    {
        var (one, other) = (draw(), draw());
        return random.Next(6) switch
        {
            0 => [("double click: " + one.Name, () => Try(one, 0)), ("", () => Try(one, 0))],
            1 => [("two clerks: " + one.Name, () => Try(one, 0)), ("", () => Try(one, 1)), (other.Name, () => Try(other, 0))],
            2 => [("retry: " + one.Name, () => { Try(one, 0); Try(one, 0); }), (other.Name, () => Try(other, 1))],
            3 => [(one.Name, () => Try(one, 0)), (other.Name, () => Try(other, 0)), ("and " + one.Name, () => Try(one, 1)), ("and " + other.Name, () => Try(other, 1))],
            _ => [(one.Name, () => Try(one, 0)), (other.Name, () => Try(other, random.Next(2)))],
        };
    }

    private void Try(RaceAct act, int clerk)
    {
        try
        {
            act.Do(clerk);
            Done++;
        }
        catch (Exception e) when (e is EditRefusedException or EditConflictException)
        {
            Refused++;
        }
        catch (Exception e) when (e is DbUpdateException or DbException)
        {
            StoppedByDatabase++;
            journal.Add($"   the database stopped {act.Name}: {(e.InnerException ?? e).Message}");
        }
    }
}
