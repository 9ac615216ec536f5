using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Tests.Indicators;

namespace Wengang.App.Tests.Subsidies.Racing;

/// <summary>The tables as they lie there, past entities, filters and services.</summary>
internal sealed class RawTables(TestCounty county)
{
    public IReadOnlyList<Payment> Payments => Read(
        "select i.claim_id, i.subject_key, i.scheme, i.variant, i.period, i.reference, i.outcome, i.amount_fen, b.state from payment_item i join payment_batch b on b.id = i.batch_id order by i.id",
        r => new Payment(Number(r, 0), r.GetString(1), r.GetString(2), r.GetString(3), r.GetString(4), r.GetString(5), r.GetString(6), Number(r, 7), r.GetString(8)));

    public IReadOnlyList<Claimed> Claims => Read(
        "select id, subject_key, scheme, variant, period, state, decided_fen, (select count(*) from subsidy_case k where k.claim_id = c.id and k.state = 'Open') from subsidy_claim c order by id",
        r => new Claimed(Number(r, 0), r.GetString(1), r.GetString(2), r.GetString(3), r.GetString(4), r.GetString(5), r.IsDBNull(6) ? 0 : Number(r, 6), Number(r, 7) > 0));

    /// <summary>What the journal says was decided, by claim.</summary>
    public IReadOnlyDictionary<long, long> Decided => Sums("select claim_id, sum(decided_fen) from claim_step where retracted_at is null group by claim_id");

    /// <summary>What came back, by claim.</summary>
    public IReadOnlyDictionary<long, long> Received => Sums("select claim_id, sum(amount_fen) from recovery_receipt where retracted_at is null group by claim_id");

    /// <summary>Whose entry was taken into whose.</summary>
    public IReadOnlyDictionary<string, string> Merged =>
        Read("select gone_id, kept_id from person_merge where retracted_at is null", r => (Number(r, 0), Number(r, 1))).ToDictionary(m => Key(m.Item1), m => Key(m.Item2));

    /// <summary>Pairs of claims of which cases say that merges showed them to have been paid twice: of three, two have a case, and all pairs are shown.</summary>
    public IReadOnlySet<(long, long)> Shown
    {
        get
        {
            var groups = new List<HashSet<long>>();
            foreach (var (later, first) in Read("select claim_id, sign from subsidy_case where sign like 'merged %'", r => (Number(r, 0), long.Parse(r.GetString(1).Split(' ')[1], CultureInfo.InvariantCulture))))
            {
                var joined = groups.FindAll(g => g.Contains(later) || g.Contains(first));
                groups.RemoveAll(joined.Contains);
                groups.Add([later, first, .. joined.SelectMany(g => g)]);
            }

            return groups.SelectMany(g => g.SelectMany(one => g.Where(other => other != one).Select(other => (one, other)))).ToHashSet();
        }
    }

    private static string Key(long person) => "p" + person.ToString(CultureInfo.InvariantCulture);

    private static long Number(DbDataReader row, int column) => Convert.ToInt64(row.GetValue(column), CultureInfo.InvariantCulture);

    private Dictionary<long, long> Sums(string statement) => Read(statement, r => (Number(r, 0), Number(r, 1))).ToDictionary(s => s.Item1, s => s.Item2);

    private List<T> Read<T>(string statement, Func<DbDataReader, T> row)
    {
        using var db = county.Open(Actor.Local("t"));
        db.Database.OpenConnection();
        using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = statement;
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(row(reader));
        }

        return rows;
    }

    internal sealed record Payment(long Claim, string Subject, string Scheme, string Variant, string Period, string Reference, string Outcome, long Fen, string Batch);

    internal sealed record Claimed(long Id, string Subject, string Scheme, string Variant, string Period, string State, long DecidedFen, bool IsHeld);
}
