using RulesEngine.Models;
using Wengang.Rules.Policies;
using Wengang.Rules.Values;

namespace Wengang.Bench.Baselines;

/// <summary>
/// Microsoft RulesEngine on the conditions it can express: comparisons of single values. Whether somebody is a target, the age and the months
/// worked are handed to it; it knows no unknown, no stretches of time and no amounts.
/// </summary>
internal static class MicrosoftRules
{
    private const string Name = "bare";

    /// <summary>A person of whom everything was counted before.</summary>
    public sealed record Person(bool Target, int Age, int Months);

    /// <summary>The same three conditions as a policy of the product.</summary>
    public static Policy Same => PolicyDocument.Read(
        """
        {
          "code": "bench-bare", "name": "三项条件", "documentNumber": "示例1号", "issuer": "示例局", "region": "36", "fund": "示例资金", "validFrom": "2023-01-01", "validTo": "2023-12-31",
          "subject": "person", "circular": [{"clause": "一", "text": "脱贫人口和监测对象，16至60周岁，当年省外务工满3个月。"}],
          "who": [
            {"kind": "target", "clause": "一", "anyOf": ["lifted", "unstable", "marginal", "sudden"], "riskEliminated": "include", "judgedOn": "application"},
            {"kind": "age", "clause": "一", "any": {"min": 16, "minBound": "inclusive", "max": 60, "maxBound": "inclusive"}, "judgedOn": "application"}
          ],
          "conditions": [{"kind": "worked", "clause": "一", "areas": ["outside"], "months": 3, "bound": "atLeast", "measure": "calendarMonth", "continuity": "cumulative", "from": "yearStart"}],
          "amount": {"kind": "flat", "clause": "一", "amount": "500元"}
        }
        """).Policy!;

    public static RulesEngine.RulesEngine Engine() => new(
    [
        new Workflow
        {
            WorkflowName = Name,
            Rules = [Rule("target", "person.Target"), Rule("age", "person.Age >= 16 && person.Age <= 60"), Rule("worked", "person.Months >= 3")],
        },
    ]);

    /// <summary>How many meet all three conditions.</summary>
    public static int Eligible(RulesEngine.RulesEngine engine, Person[] people) => people.Count(person =>
        engine.ExecuteAllRulesAsync(Name, new RuleParameter("person", person)).AsTask().GetAwaiter().GetResult().TrueForAll(result => result.IsSuccess));

    /// <param name="facts">The case.</param>
    /// <param name="months">Months worked, counted by the product.</param>
    public static Person Of(CaseFacts facts, int months) => new(
        facts.HouseholdType == HouseholdType.Lifted || facts.Monitoring is { Length: > 0 }, IdentityNumber.Age(facts.Birth!.Value, facts.Application), months);

    private static Rule Rule(string name, string expression) => new() { RuleName = name, Expression = expression };
}
