using Wengang.App.Workshops;
using Wengang.Rules.Policies;
using Wengang.Rules.Values;

namespace Wengang.App.Policies.Reading;

/// <summary>
/// An enterprise with its workshops of the ledger and the people on their rosters. What no ledger holds (arrears of pay, standing) is not known; of that
/// the enterprise may promise that there is none, and reviewers check it.
/// </summary>
public sealed class CountyWorkshop
{
    private const string Recognised = "recognisedWorkshop", Closed = "closed";

    /// <summary>Of what an enterprise may promise that it does not hold.</summary>
    private static readonly string[] Promises = ["wageArrears", "insuranceArrears", "zombie", "dishonest", "dispatch", "unsafe"];

    private readonly List<Workshop> shops;
    private readonly DateOnly asOf;

    internal CountyWorkshop(List<Workshop> shops, IReadOnlyList<RosterWorker> workers, DateOnly asOf) => (this.shops, Workers, this.asOf) = (shops, workers, asOf);

    /// <summary>In the order of names.</summary>
    public IReadOnlyList<RosterWorker> Workers { get; }

    /// <summary>The rows it was read from: the kind of fact and the key.</summary>
    public IReadOnlyList<(Type Kind, long Id)> Rows => [.. shops.Select(s => (typeof(Workshop), s.Id)), .. Workers.SelectMany(w => w.Rows)];

    /// <param name="name">As it calls itself.</param>
    /// <param name="region">Where it claims.</param>
    /// <param name="paid">What was paid to it; null when that is not known.</param>
    /// <param name="promised">Whether it promised what no ledger knows of.</param>
    public CaseFacts Facts(string name, string region, PaymentFact[]? paid, bool promised)
    {
        var recognised = shops.Exists(s => s.Status != WorkshopStatus.Removed);
        var closed = shops.TrueForAll(s => s.Status is WorkshopStatus.Suspended or WorkshopStatus.Removed);
        return new CaseFacts
        {
            Case = name, Application = asOf, Payments = paid,
            Enterprise = new EnterpriseFacts
            {
                Region = region, RecognisedOn = shops.Min(s => s.RecognisedOn), RecognitionKnown = shops.Exists(s => s.RecognisedOn is not null),
                Status = EnterpriseFacts.StatusesOf([(Recognised, recognised), (Closed, closed), .. promised ? Promises.Select(p => (p, false)) : []]),
                Workers = [.. Workers.Select(w => w.Fact)], Source = new FactSource("帮扶车间台账", shops.Max(s => s.ObservedOn)),
            },
        };
    }
}
