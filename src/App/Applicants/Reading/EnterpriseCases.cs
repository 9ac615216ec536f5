using Microsoft.EntityFrameworkCore;
using Wengang.App.Applicants.Codes;
using Wengang.App.Data;
using Wengang.App.Entitlements;
using Wengang.App.Workshops;
using Wengang.Rules.Policies;
using Wengang.Rules.Values;

namespace Wengang.App.Applicants.Reading;

/// <summary>
/// What the ledgers know of a workshop, as policies judge it: its recognition and state, and the people on its monthly rosters. What no ledger holds
/// (arrears of pay, standing) is not known; of that the enterprise may promise that there is none, and reviewers check it.
/// </summary>
internal static class EnterpriseCases
{
    private const string Recognised = "recognisedWorkshop", Closed = "closed";

    /// <summary>Of what an enterprise may promise that it does not hold.</summary>
    private static readonly string[] Promises = ["wageArrears", "insuranceArrears", "zombie", "dishonest", "dispatch", "unsafe"];

    /// <summary>One for each scheme; none when the ledger does not have the workshop.</summary>
    public static IEnumerable<OwnScheme> Of(Db db, Applicant who, IReadOnlyList<DecidedScheme> decided, DateOnly today, Func<Policy, PaymentFact[]?> paidBy)
    {
        // Whether its people are of the target group stands in the register of other villages: only the yes or no leaves this session.
        using var wide = db.Beside(CodeDesk.Stranger);
        var code = who.SubjectKey[1..];
        var shops = wide.Set<Workshop>().AsNoTracking().Where(w => w.ValidTo == null && w.CreditCode == code).OrderBy(w => w.Name).ToList();
        if (shops.Count == 0 || decided.Count == 0)
        {
            yield break;
        }

        var staff = new RosterReader(wide, today).Read([.. shops.Select(s => s.Name)]);
        foreach (var one in decided)
        {
            var paid = paidBy(one.Policy);
            var facts = Facts(who, shops, staff, paid, today, promised: false);
            yield return new OwnScheme(one, new KnownCase(facts, []) { Promised = Facts(who, shops, staff, paid, today, promised: true), Workers = [.. staff.Select(s => s.Line)] }, today);
        }
    }

    private static CaseFacts Facts(
        Applicant who, List<Workshop> shops, IReadOnlyList<(OwnWorker Line, WorkerFact Fact)> staff, PaymentFact[]? paid, DateOnly today, bool promised)
    {
        var recognised = shops.Exists(s => s.Status != WorkshopStatus.Removed);
        var closed = shops.TrueForAll(s => s.Status is WorkshopStatus.Suspended or WorkshopStatus.Removed);
        return new CaseFacts
        {
            Case = who.Name, Application = today, Payments = paid,
            Enterprise = new EnterpriseFacts
            {
                Region = who.RegionCode, RecognisedOn = shops.Min(s => s.RecognisedOn), RecognitionKnown = shops.Exists(s => s.RecognisedOn is not null),
                Status = EnterpriseFacts.StatusesOf([(Recognised, recognised), (Closed, closed), .. promised ? Promises.Select(p => (p, false)) : []]),
                Workers = [.. staff.Select(s => s.Fact)], Source = new FactSource("帮扶车间台账", shops.Max(s => s.ObservedOn)),
            },
        };
    }
}
