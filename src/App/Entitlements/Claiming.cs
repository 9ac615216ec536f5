using Wengang.App.Data;
using Wengang.App.Monitoring;
using Wengang.App.People;
using Wengang.App.Policies.Decisions;
using Wengang.App.Policies.Reading;
using Wengang.App.PublicPosts;
using Wengang.App.Subsidies.Cases;
using Wengang.App.Subsidies.Claims;
using Wengang.App.Workshops;
using Wengang.Rules.Policies;
using Wengang.Rules.Subsidies.Money;

namespace Wengang.App.Entitlements;

/// <summary>Claims of those who are eligible, each with the decision that grants it.</summary>
internal static class Claiming
{
    private const int LongestReason = 200;

    private static readonly Dictionary<Type, string> Tables = new()
    {
        [typeof(WorkSpell)] = LateTruth.Tables.Spell, [typeof(PersonRecord)] = LateTruth.Tables.Record,
        [typeof(MonitorEpisode)] = LateTruth.Tables.Episode, [typeof(PostAppointment)] = LateTruth.Tables.Post,
        [typeof(Workshop)] = LateTruth.Tables.Workshop, [typeof(WorkshopWorker)] = LateTruth.Tables.WorkshopWorker,
    };

    /// <summary>
    /// Makes the claims within the open operation. Nobody gets a second one for the same time: not whoever has a claim, has been refused or gave
    /// it up, nor whoever has another subsidy that excludes it. Who must first hand in papers gets none.
    /// </summary>
    /// <returns>How many were made, and how many have one or may have none.</returns>
    public static (int Made, int Held) Make(Db db, DecidedScheme scheme, string period, DateOnly day, DateOnly today, IReadOnlyList<CountyPerson> eligible)
    {
        if (eligible.Count == 0) return (0, 0);
        var free = Free(db, scheme, period, eligible);
        var granted = free.Where(person => scheme.Policy.Decide(person.Facts).Verdict == Verdict.Eligible).ToList();
        var decisions = granted.ConvertAll(person => DecisionDesk.Of(scheme.Version, person.Facts, person.RegionCode, person.PersonId, Stage.Application));
        db.Bulk.Insert(decisions);
        var made = ClaimMaker.Within(db, [.. granted.Zip(decisions, (person, decision) => Of(scheme, period, day, person, decision))], ClaimOrigin.System, today);
        return (made.Made.Count, eligible.Count - free.Count);
    }

    /// <summary>The entitlement that a stored decision grants.</summary>
    public static Entitlement Of(DecidedScheme scheme, string period, DateOnly day, CountyPerson person, StoredDecision decision) =>
        new(scheme.Scheme.Code, period, decision.Fen, Reason(scheme.Policy, person.Facts), person.RegionCode, day)
        {
            PersonId = person.PersonId, PolicyVersion = scheme.Version.Id, DecisionKey = decision.Id, Facts = Facts(person.Rows),
        };

    /// <summary>The rows of a case as claims name them.</summary>
    public static IReadOnlyList<(string Table, long Id)> Facts(IEnumerable<(Type Kind, long Id)> rows) => [.. rows.Select(row => (Tables[row.Kind], row.Id)).Distinct()];

    private static List<CountyPerson> Free(Db db, DecidedScheme scheme, string period, IReadOnlyList<CountyPerson> eligible)
    {
        var (first, last, code) = (eligible[0].PersonId, eligible[^1].PersonId, scheme.Scheme.Code);
        var claimed = db.Set<SubsidyClaim>().Where(c => c.PersonId >= first && c.PersonId <= last && c.Scheme == code && c.Period == period).Select(c => c.PersonId!.Value).ToHashSet();
        var slots = ClaimSlots.Of(code, scheme.Scheme.Groups, "", ClaimPeriod.Parse(period)).ToList();
        var book = SlotBook.Read(db, [.. eligible.Select(person => Entitlement.KeyOf(person.PersonId))]);
        return [.. eligible.Where(person => !claimed.Contains(person.PersonId) && book.Holder(Entitlement.KeyOf(person.PersonId), slots) is null)];
    }

    /// <summary>What was seen under the policy's conditions, for the person to read.</summary>
    public static string Reason(Policy policy, CaseFacts facts)
    {
        var seen = policy.Explain(facts).Findings.Where(finding => finding.Path.StartsWith("conditions", StringComparison.Ordinal))
            .SelectMany(finding => finding.Seen).Where(value => !value.Value.EndsWith("（不算）", StringComparison.Ordinal)).Select(value => value.What + "：" + value.Value).Distinct();
        var words = string.Join("；", seen);
        return words.Length == 0 ? $"符合{policy.Name}的条件" : words.Length <= LongestReason ? words : words[..(LongestReason - 1)] + "…";
    }
}
