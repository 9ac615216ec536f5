using Wengang.App.Data;
using Wengang.App.Indicators;
using Wengang.App.Policies.Reading;
using Wengang.Rules.Policies;

namespace Wengang.App.Policies.Prescreening;

/// <summary>
/// Who of the county could claim on a day, by township, with the reasons of the others (domain G.4). Windows and papers are left aside:
/// nobody has applied yet.
/// </summary>
public static class Prescreen
{
    /// <param name="db">The session; its scope bounds who is judged.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="asOf">The day that stands for the application.</param>
    /// <param name="payments">What was paid to persons (<see cref="CountyFacts.Payments"/>); without it a policy that asks for payments is undecided.</param>
    /// <param name="each">Called for everybody who was judged; null when only the numbers are wanted.</param>
    public static PrescreenResult Run(
        Db db, Policy policy, DateOnly asOf, Func<IReadOnlyCollection<long>, IReadOnlyDictionary<long, PaymentFact[]>>? payments, Action<PrescreenedPerson>? each = null)
    {
        var townships = new Dictionary<string, PrescreenCount>();
        var reasons = new Dictionary<(Verdict, string), int>();
        var rules = policy.RulesOf(Stage.Prescreen);
        foreach (var person in new CountyFacts(db, asOf) { Payments = payments }.Read())
        {
            var decision = policy.Decide(person.Facts, Stage.Prescreen);
            var prefix = person.RegionCode[..9];
            townships[prefix] = townships.GetValueOrDefault(prefix).And(decision);
            if (decision.Verdict != Verdict.Eligible) Count(reasons, rules, decision);
            each?.Invoke(new PrescreenedPerson(person, decision));
        }
        var names = new Townships(db);
        var lines = names.With(townships.Keys).Where(township => townships.ContainsKey(township.Prefix))
            .Select(township => new PrescreenTownship(township.Code, township.Name, townships[township.Prefix]));
        return new PrescreenResult(
            [.. lines], [.. reasons.Select(pair => new PrescreenReason(pair.Key.Item1, pair.Key.Item2, pair.Value)).OrderByDescending(reason => reason.Persons).ThenBy(reason => reason.Text, StringComparer.Ordinal)]);
    }

    /// <summary>Every condition that is not met, or for the undecided not known, counts once; a person may count under several.</summary>
    private static void Count(Dictionary<(Verdict, string), int> reasons, IReadOnlyList<PolicyRule> rules, Decision decision)
    {
        var wanted = decision.Verdict == Verdict.Not ? Truth.NotMet : Truth.Unknown;
        for (var i = 0; i < rules.Count; i++)
        {
            if (decision.Findings[i].Truth == wanted) Add(wanted == Truth.NotMet ? rules[i].Text : decision.Findings[i].Hole?.ToString() ?? rules[i].Text);
        }
        if ((decision.NoAmount ?? decision.AmountHole?.ToString()) is { } amount) Add(amount);

        void Add(string text) => reasons[(decision.Verdict, text)] = reasons.GetValueOrDefault((decision.Verdict, text)) + 1;
    }
}
