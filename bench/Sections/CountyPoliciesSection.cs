using Wengang.App.Policies.Reading;
using Wengang.Bench.Baselines;
using Wengang.Bench.County;
using Wengang.Bench.Measuring;
using Wengang.Rules.Policies;
using Wengang.Rules.Values;

namespace Wengang.Bench.Sections;

/// <summary>Everybody of the register decided by five policies, facts read from the database; beside a raw read of the same columns.</summary>
internal static class CountyPoliciesSection
{
    private const int WarmUp = 3;
    private const int Rounds = 5;

    public static void Run(Options options, BenchDatabase database, WorkFolder folder)
    {
        var rows = options.Rows;
        var month = new Period(2023, 6);
        var connection = database.Fresh("policies");
        var files = new[]
        {
            folder.File("divisions.xlsx", Ledgers.Divisions), folder.File($"register-{rows}.xlsx", path => Ledgers.Register(path, rows)),
            folder.File($"month-{rows}-{month}.xlsx", path => Ledgers.Month(path, rows, month, 0)),
        };
        ProcessRun.Wengang(connection, ["import", .. files]);
        var policies = PoliciesSection.Five;
        var (decided, read) = (0, 0);
        void Decide() => decided = All(connection, policies, month.LastDay);
        void Raw() => read = RawFacts.Read(connection);
        Timing.InTurn(WarmUp, Decide, Raw);
        var times = Timing.InTurn(Rounds, Decide, Raw);
        Report.Pair($"{database.Name}: {rows:N0} persons x {policies.Length} policies", times[0], "raw read of the same columns", times[1], "<= 1.5");
        Report.Note($"{decided:N0} decisions, {read:N0} raw rows");
    }

    /// <summary>The bench county has no ledger of payments: nobody was paid anything.</summary>
    private static int All(string connection, Policy[] policies, DateOnly day)
    {
        using var db = Session.Open(connection);
        var none = new Dictionary<long, PaymentFact[]>();
        var decided = 0;
        foreach (var person in new CountyFacts(db, day) { Payments = _ => none }.Read())
        {
            foreach (var policy in policies)
            {
                policy.Decide(person.Facts, Stage.Prescreen);
                decided++;
            }
        }

        return decided;
    }
}
