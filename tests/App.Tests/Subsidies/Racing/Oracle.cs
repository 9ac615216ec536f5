using System.Globalization;
using System.Text.Json;
using Wengang.App.Subsidies.Listing;
using Wengang.App.Access;
using Wengang.App.Tests.Indicators;
using Wengang.App.Tests.Testing;
using Wengang.Rules.Subsidies.Money;

namespace Wengang.App.Tests.Subsidies.Racing;

/// <summary>
/// Says what must never be, from the raw tables and the bank's books alone: it knows nothing of slots, indexes or entities, and reads periods and
/// the schemes that exclude each other by itself.
/// </summary>
internal static class Oracle
{
    private static readonly Dictionary<string, HashSet<string>> Groups = Read();

    /// <summary>Each a sentence; none when all is well.</summary>
    public static IReadOnlyList<string> Problems(TestCounty county, Bank bank)
    {
        var tables = new RawTables(county);
        var (payments, claims, merged, shown) = (tables.Payments, tables.Claims, tables.Merged, tables.Shown);
        return [.. Second(payments, merged, shown), .. Twice(claims, merged, shown), .. Books(payments, bank, merged, shown), .. Ledger(county, tables, payments, claims)];
    }

    /// <summary>Two payments, ordered or made, that must not both be; what two entries were paid before they were known to be one person must have its case.</summary>
    private static IEnumerable<string> Second(IReadOnlyList<RawTables.Payment> payments, IReadOnlyDictionary<string, string> merged, IReadOnlySet<(long, long)> shown) =>
        from pair in Pairs([.. payments.Where(p => p.Outcome is "Open" or "Paid")], p => Person(p.Subject, merged))
        where !shown.Contains((pair.One.Claim, pair.Other.Claim))
        where pair.One.Claim == pair.Other.Claim || Exclude(pair.One.Scheme, pair.One.Variant, pair.One.Period, pair.Other.Scheme, pair.Other.Variant, pair.Other.Period)
        select $"second payment: {pair.One} and {pair.Other}";

    /// <summary>Two claims in force that must not both be.</summary>
    private static IEnumerable<string> Twice(IReadOnlyList<RawTables.Claimed> claims, IReadOnlyDictionary<string, string> merged, IReadOnlySet<(long, long)> shown) =>
        from pair in Pairs([.. claims.Where(c => c.State is not ("Rejected" or "Withdrawn"))], c => Person(c.Subject, merged))
        where !shown.Contains((pair.One.Id, pair.Other.Id)) && Exclude(pair.One.Scheme, pair.One.Variant, pair.One.Period, pair.Other.Scheme, pair.Other.Variant, pair.Other.Period)
        select $"second claim: {pair.One} and {pair.Other}";

    /// <summary>What the bank paid, whatever the program believes.</summary>
    private static IEnumerable<string> Books(IReadOnlyList<RawTables.Payment> payments, Bank bank, IReadOnlyDictionary<string, string> merged, IReadOnlySet<(long, long)> shown)
    {
        var byReference = payments.ToDictionary(p => p.Reference);
        var paid = bank.Books.Where(b => b.Value.IsPaid).Select(b => byReference[b.Key]).ToList();
        return Second([.. paid.Select(p => p with { Outcome = "Paid" })], merged, shown).Select(s => "bank: " + s)
            .Concat(bank.Books.Where(b => b.Value.Fen != byReference[b.Key].Fen).Select(b => $"bank: {b.Key} of another amount"))
            .Concat(payments.Where(p => p.Outcome == "Paid" && !(bank.Books.TryGetValue(p.Reference, out var b) && b.IsPaid)).Select(p => $"bank: did not pay {p}"))
            .Concat(payments.Where(p => p.Outcome is "Bounced" or "Cancelled" && bank.Books.TryGetValue(p.Reference, out var b) && b.IsPaid).Select(p => $"bank: did pay {p}"));
    }

    /// <summary>Decided = paid + in transit + bounced open + held + waiting + clawed back, for each claim, for all, and as the page says it.</summary>
    private static IEnumerable<string> Ledger(TestCounty county, RawTables tables, IReadOnlyList<RawTables.Payment> payments, IReadOnlyList<RawTables.Claimed> claims)
    {
        var (decided, received, parts) = (tables.Decided, tables.Received, new Dictionary<LedgerPart, long>());
        foreach (var claim in claims)
        {
            var of = Parts(claim, payments.Where(p => p.Claim == claim.Id), received.GetValueOrDefault(claim.Id));
            of.ForEach(p => parts[p.Part] = parts.GetValueOrDefault(p.Part) + p.Fen);
            if (of.Sum(p => p.Fen) != decided.GetValueOrDefault(claim.Id) || claim.DecidedFen != decided.GetValueOrDefault(claim.Id))
            {
                yield return $"ledger of {claim}: decided {decided.GetValueOrDefault(claim.Id)} fen, found {string.Join(" + ", of)}";
            }
        }

        using var db = county.Open(Actor.Local("t"));
        var page = LedgerQueries.Read(db)[""];
        foreach (var part in Enum.GetValues<LedgerPart>().Where(p => page[p] != parts.GetValueOrDefault(p)))
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"ledger: the page says {part} {page[part]} fen, it is {parts.GetValueOrDefault(part)}");
        }

        if (page.Decided != decided.Values.Sum() || page.Difference != 0)
        {
            yield return $"ledger: the page says decided {page.Decided} fen, it is {decided.Values.Sum()}";
        }
    }

    private static List<(LedgerPart Part, long Fen)> Parts(RawTables.Claimed claim, IEnumerable<RawTables.Payment> payments, long received)
    {
        var last = payments.LastOrDefault(p => p.Outcome != "Cancelled");
        return last?.Outcome switch
        {
            "Paid" => [(LedgerPart.Paid, last.Fen - received), (LedgerPart.ClawedBack, received)],
            "Open" => [(LedgerPart.InTransit, last.Fen)],
            "Bounced" when claim.DecidedFen > 0 => [(LedgerPart.BouncedOpen, last.Fen)],
            _ when claim.State is "BureauApproved" or "DataCompared" or "CountyNotice" => [(claim.IsHeld ? LedgerPart.Held : LedgerPart.Waiting, claim.DecidedFen)],
            _ => [],
        };
    }

    private static IEnumerable<(T One, T Other)> Pairs<T>(IReadOnlyList<T> rows, Func<T, string> person) =>
        from g in rows.GroupBy(person)
        let all = g.ToList()
        from i in Enumerable.Range(0, all.Count)
        from j in Enumerable.Range(i + 1, all.Count - i - 1)
        select (all[i], all[j]);

    private static string Person(string subject, IReadOnlyDictionary<string, string> merged) => merged.TryGetValue(subject, out var kept) ? Person(kept, merged) : subject;

    private static bool Exclude(string scheme, string variant, string period, string other, string otherVariant, string otherPeriod) =>
        ((scheme == other && variant == otherVariant) || Groups[scheme].Overlaps(Groups[other])) && Overlap(Months(period), Months(otherPeriod));

    private static bool Overlap((int From, int To) one, (int From, int To) other) => one.From <= other.To && other.From <= one.To;

    /// <summary>First and last month, counted from the year 0; once in a life is a time of its own.</summary>
    private static (int From, int To) Months(string period)
    {
        if (period == "life")
        {
            return (-1, -1);
        }

        var year = int.Parse(period[..4], CultureInfo.InvariantCulture) * 12;
        return period.Length switch
        {
            4 => (year, year + 11),
            9 => (year, (int.Parse(period[5..], CultureInfo.InvariantCulture) * 12) + 11),
            _ when period[5] == 'Q' => (year + (3 * (period[6] - '1')), year + (3 * (period[6] - '1')) + 2),
            _ => (year + int.Parse(period[5..], CultureInfo.InvariantCulture) - 1, year + int.Parse(period[5..], CultureInfo.InvariantCulture) - 1),
        };
    }

    private static Dictionary<string, HashSet<string>> Read()
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Repository.Path("src", "App", "Subsidies", "Schemes", "schemes.json")));
        return json.RootElement.GetProperty("schemes").EnumerateArray().ToDictionary(s => s.GetProperty("code").GetString()!, s => s.GetProperty("groups").EnumerateArray().Select(g => g.GetString()!).ToHashSet());
    }
}
