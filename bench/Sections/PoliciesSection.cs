using Wengang.Bench.Baselines;
using Wengang.Bench.County;
using Wengang.Bench.Measuring;
using Wengang.Rules.Policies;

namespace Wengang.Bench.Sections;

/// <summary>Everybody decided by five policies with all findings, warm, on one thread; beside Microsoft RulesEngine on what that can express.</summary>
internal static class PoliciesSection
{
    private const int Persons = 20_000;
    private const int WarmUp = 3;
    private const int Rounds = 7;
    private const double Megabyte = 1024 * 1024;

    private static readonly string[] Files = ["qingxi-transport-2023", "guizhou-transport-2023", "shanxi-training-2023", "sichuan-post-2023", "skill-upgrade-2023"];

    /// <summary>Five policies for persons, all valid on the day of the cases.</summary>
    public static Policy[] Five => [.. Files.Select(file => PolicyDocument.Read(File.ReadAllText(Path.Combine(Repository.Root, "sample", "policies", file + ".json"))).Policy!)];

    public static void Run()
    {
        CaseFacts[] people = [.. Enumerable.Range(0, Persons).Select(i => CountyCase.Of(new Resident(i)))];
        All(people, Five);
        Beside(people);
    }

    private static void All(CaseFacts[] people, Policy[] policies)
    {
        var decisions = new Decision[people.Length * policies.Length];
        void Decide() => Fill(decisions, people, policies);
        Timing.InTurn(WarmUp, Decide);
        Report.Single($"{Persons:N0} persons x {policies.Length} policies, with all findings", Timing.InTurn(Rounds, Decide)[0], "<= 100 ms");
        var (whole, results) = (Allocated(Decide), Allocated(() => Copy(decisions)));
        Report.Memory("allocated beyond the results", (whole - results) / Megabyte, "<= 20 MB");
        Report.Note($"the results take {results / Megabyte:N0} MB, {decisions.Sum(d => d.Findings.Length):N0} findings; " + string.Join(", ", decisions.GroupBy(d => d.Verdict).OrderBy(g => g.Key).Select(g => $"{g.Key} {g.Count():N0}")));
    }

    private static void Beside(CaseFacts[] people)
    {
        Policy[] policy = [MicrosoftRules.Same];
        var decisions = new Decision[people.Length];
        var engine = MicrosoftRules.Engine();
        void Own() => Fill(decisions, people, policy);
        Own();
        var worked = decisions[0].Findings.Length - 1;
        var flat = people.Select((person, i) => MicrosoftRules.Of(person, (int)(decisions[i].Findings[worked].Seen / 100))).ToArray();
        var others = 0;
        void Other() => others = MicrosoftRules.Eligible(engine, flat);
        Timing.InTurn(WarmUp, Own, Other);
        if (decisions.Count(d => d.Verdict == Verdict.Eligible) != others) throw new InvalidOperationException($"RulesEngine finds {others} eligible, the product {decisions.Count(d => d.Verdict == Verdict.Eligible)}.");
        var times = Timing.InTurn(Rounds, Own, Other);
        Report.Pair($"{Persons:N0} persons x target, age, months worked", times[0], "Microsoft RulesEngine 6, months counted beforehand", times[1], "");
        Report.Note($"allocated {Allocated(Own) / Megabyte:N1} MB with the results, beside {Allocated(Other) / Megabyte:N0} MB; {others:N0} eligible by both");
    }

    private static void Fill(Decision[] decisions, CaseFacts[] people, Policy[] policies)
    {
        var place = 0;
        foreach (var person in people)
        {
            foreach (var policy in policies)
            {
                decisions[place++] = policy.Decide(person);
            }
        }
    }

    /// <summary>What the results themselves take.</summary>
    private static void Copy(Decision[] decisions)
    {
        for (var i = 0; i < decisions.Length; i++)
        {
            decisions[i] = decisions[i] with { Findings = (Sight[])decisions[i].Findings.Clone() };
        }
    }

    private static long Allocated(Action act)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        act();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
