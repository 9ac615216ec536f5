using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Monitoring;
using Wengang.App.Policies.Reading;
using Wengang.App.Subsidies.Claims;
using Wengang.App.Subsidies.Paying;
using Wengang.App.Subsidies.Schemes;
using Wengang.Rules.Policies;
using Wengang.Rules.Subsidies.Flow;

namespace Wengang.App.Entitlements;

/// <summary>What was paid, by the ledger of claims and by the sheets of work, under the codes by which policies ask for it.</summary>
public sealed class LedgerPayments(Db db, SchemeBook schemes, DateOnly asOf)
{
    private readonly Dictionary<string, string> policies = schemes.All.Where(s => s.On(asOf).Policy is not null).ToDictionary(s => s.Code, s => s.On(asOf).Policy!);

    /// <summary>Claims whose own payments are left aside: those that are being looked at again.</summary>
    public IReadOnlySet<long> Except { get; init; } = new HashSet<long>();

    /// <summary>
    /// The reader of payments for some policies; null when one asks for a subsidy that no scheme keeps books of, so that the decision is undecided and
    /// says so.
    /// </summary>
    public Func<IReadOnlyCollection<long>, IReadOnlyDictionary<long, PaymentFact[]>>? For(params IEnumerable<Policy> asking) =>
        asking.SelectMany(policy => policy.PaymentSchemes).All(policies.ContainsValue) ? Read : null;

    /// <summary>
    /// Payments that were read already, as a policy asks for them: scheme, day and amount; null when it asks for a subsidy that no scheme keeps books of.
    /// </summary>
    internal PaymentFact[]? Facts(IEnumerable<(string Scheme, DateOnly On, long Fen)> paid, Policy asking) => For(asking) is null ? null
        : [.. paid.Where(x => policies.ContainsKey(x.Scheme)).Select(x => Paid(x.Scheme, x.On, x.Fen))];

    /// <summary>What was paid to enterprises, by the key of the subject; null when the policy asks for a subsidy that no scheme keeps books of.</summary>
    internal ILookup<string, PaymentFact>? OfUnits(IReadOnlyCollection<string> keys, Policy asking)
    {
        if (For(asking) is null) return null;
        var (day, units) = (asOf, keys.ToList());
        var rows = from claim in db.Set<SubsidyClaim>()
                   where EF.Parameter(units).Contains(claim.SubjectKey) && claim.State != ClaimState.ClawedBack
                   join item in db.Set<PaymentItem>() on claim.Id equals item.ClaimId
                   where item.Outcome == PaymentOutcome.Paid && item.OutcomeOn <= day
                   select new { claim.SubjectKey, claim.Id, claim.Scheme, item.OutcomeOn, item.AmountFen };
        return rows.AsEnumerable().Where(x => policies.ContainsKey(x.Scheme) && !Except.Contains(x.Id))
            .ToLookup(x => x.SubjectKey, x => Paid(x.Scheme, x.OutcomeOn!.Value, x.AmountFen));
    }

    /// <summary>What the county knows of its people on a day for some policies, with what was paid to them.</summary>
    public static CountyFacts Facts(Db db, DateOnly day, params IEnumerable<Policy> asking) => new(db, day) { Payments = new LedgerPayments(db, SchemeBook.Read(db), day).For(asking) };

    /// <summary>The same for a trial, which may be of a subsidy that nobody keeps books of yet: of that nothing counts as paid.</summary>
    public static CountyFacts TrialFacts(Db db, DateOnly day) => new(db, day) { Payments = new LedgerPayments(db, SchemeBook.Read(db), day).Read };

    private PaymentFact Paid(string scheme, DateOnly on, long fen) => new(policies[scheme], on, fen, null, null, new FactSource("补贴发放记录", on));

    /// <summary>Confirmed by the bank up to the day (inclusive) and not taken back, and what the sheets of work say was paid besides, by person.</summary>
    private Dictionary<long, PaymentFact[]> Read(IReadOnlyCollection<long> persons)
    {
        var (first, last, day) = (persons.Min(), persons.Max(), asOf);
        var rows = (from claim in db.Set<SubsidyClaim>()
                    where claim.PersonId >= first && claim.PersonId <= last
                    join item in db.Set<PaymentItem>() on claim.Id equals item.ClaimId
                    where item.Outcome == PaymentOutcome.Paid && item.OutcomeOn <= day
                    select new { claim.PersonId, claim.Id, claim.Scheme, claim.State, item.OutcomeOn, item.AmountFen }).ToList();
        var ours = rows.Where(x => x.Scheme == SubsidyScheme.Transport).Select(x => (x.PersonId!.Value, x.OutcomeOn!.Value.Year)).ToHashSet();
        var ledger = rows.Where(x => policies.ContainsKey(x.Scheme) && x.State != ClaimState.ClawedBack && !Except.Contains(x.Id))
            .Select(x => (Person: x.PersonId!.Value, Payment: Paid(x.Scheme, x.OutcomeOn!.Value, x.AmountFen)));
        return ledger.Concat(Sheets(first, last, ours)).GroupBy(x => x.Person, x => x.Payment).ToDictionary(g => g.Key, g => g.ToArray());
    }

    /// <summary>
    /// The transport subsidy of a year that the monthly sheets of work show (年度交通费补助). It was paid by the day of the first sheet of that year
    /// which shows it; on which day is not known. What the ledger paid in the same year is the same money: the sheet only repeats it.
    /// </summary>
    private IEnumerable<(long Person, PaymentFact Payment)> Sheets(long low, long high, HashSet<(long Person, int Year)> ours)
    {
        if (!policies.TryGetValue(SubsidyScheme.Transport, out var policy)) return [];
        var day = asOf;
        return from shown in db.Set<WorkSpell>().Where(s => s.PersonId >= low && s.PersonId <= high && s.TransportSubsidyFen > 0 && s.ObservedOn <= day)
                   .Select(s => new { s.PersonId, s.ObservedOn, s.TransportSubsidyFen }).AsEnumerable()
               group shown by (shown.PersonId, shown.ObservedOn.Year) into year
               where !ours.Contains(year.Key)
               let first = year.Min(s => s.ObservedOn)
               select (year.Key.PersonId, new PaymentFact(policy, first, year.MaxBy(s => s.ObservedOn)!.TransportSubsidyFen!.Value, null, null, new FactSource("外出务工信息 年度交通费补助", first))
               {
                   OnlyYearKnown = true,
               });
    }
}
