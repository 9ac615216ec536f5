using Wengang.App.Data;
using Wengang.App.Policies.Decisions;
using Wengang.App.Policies.Reading;
using Wengang.Rules.Policies;

namespace Wengang.App.Entitlements;

/// <summary>
/// Whether people could claim, as a journal of decisions before any application: one is added on the day on which somebody becomes eligible, has
/// another amount, or is eligible no more. Who never was has none.
/// </summary>
internal static class Standings
{
    /// <summary>Judges people on a day and writes down what is otherwise than it stood.</summary>
    /// <returns>Those who are eligible, and how many entries were written.</returns>
    public static (IReadOnlyList<CountyPerson> Eligible, int Written) Keep(Db db, DecidedScheme scheme, DateOnly day, IReadOnlyList<CountyPerson> people)
    {
        var stood = Read(db, scheme.Policy.Code, day, people[0].PersonId, people[^1].PersonId);
        var (eligible, rows) = (new List<CountyPerson>(), new List<StoredDecision>());
        foreach (var person in people)
        {
            var decision = scheme.Policy.Decide(person.Facts, Stage.Prescreen);
            if (decision.Verdict == Verdict.Eligible) eligible.Add(person);
            if (decision.Fen == stood.GetValueOrDefault(person.PersonId)) continue;
            rows.Add(DecisionDesk.Of(scheme.Version, person.Facts, person.RegionCode, person.PersonId, Stage.Prescreen));
        }
        db.Bulk.Insert(rows);
        return (eligible, rows.Count);
    }

    /// <summary>What each could have claimed on the day, in fen; 0 for those who could not.</summary>
    private static Dictionary<long, long> Read(Db db, string policy, DateOnly day, long first, long last) => db.Set<StoredDecision>()
        .Where(d => d.PersonId >= first && d.PersonId <= last && d.PolicyCode == policy && d.Stage == Stage.Prescreen && d.Application <= day)
        .Select(d => new { d.PersonId, d.Application, d.Id, d.Fen }).AsEnumerable()
        .GroupBy(d => d.PersonId!.Value).ToDictionary(g => g.Key, g => g.MaxBy(d => (d.Application, d.Id))!.Fen);
}
