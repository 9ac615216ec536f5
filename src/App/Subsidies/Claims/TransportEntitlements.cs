using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Indicators;
using Wengang.App.Monitoring;
using Wengang.App.Subsidies.Cases;
using Wengang.Rules.Values;

namespace Wengang.App.Subsidies.Claims;

/// <summary>
/// The transport subsidy of those whom the figure SUB-001 names, with one amount for all: the first who hands in entitlements. The figure's
/// rows are handed over by whoever puts the modules together, so that list and figure cannot differ.
/// </summary>
public sealed class TransportEntitlements(Func<FigureQuery, IQueryable<Evidence>> rows)
{
    public const string Scheme = "transport";

    /// <summary>Outside the province, in fen; domain Z.</summary>
    public const long AmountFen = 500_00;

    /// <summary>Who may have it for the year of a day.</summary>
    public IReadOnlyList<Entitlement> Of(Db db, DateOnly asOf)
    {
        var year = asOf.Year.ToString(CultureInfo.InvariantCulture);
        return
        [
            .. Facts(db, asOf).Select(f => new Entitlement(Scheme, year, AmountFen, Words(f.Place, f.Since, asOf), f.Region, asOf)
            {
                PersonId = f.Person, Facts = [(LateTruth.Tables.Spell, f.Spell)],
            }),
        ];
    }

    /// <summary>Which claims of this scheme still hold, and on which facts they rest now; claims of other schemes are taken to hold as long as their facts do.</summary>
    public IReadOnlyDictionary<long, IReadOnlyList<(string Table, long Id)>> StillEntitled(Db db, IReadOnlyCollection<SubsidyClaim> claims)
    {
        var holds = new Dictionary<long, IReadOnlyList<(string, long)>>();
        foreach (var day in claims.Where(c => c.Scheme == Scheme).GroupBy(c => c.AsOf))
        {
            var now = Facts(db, day.Key).ToDictionary(f => f.Person, f => f.Spell);
            foreach (var claim in day.Where(c => c.PersonId is { } person && now.ContainsKey(person)))
            {
                holds[claim.Id] = [(LateTruth.Tables.Spell, now[claim.PersonId!.Value])];
            }
        }

        return holds;
    }

    private static string Words(string? place, Period since, DateOnly asOf) =>
        $"{since.Year}年{since.Month}月起在{place ?? "省外"}务工，到{asOf.Year}年{asOf.Month}月已连续超过 3 个月";

    private IEnumerable<(long Person, long Spell, string Region, string? Place, Period Since)> Facts(Db db, DateOnly asOf)
    {
        var query = new FigureQuery(db, asOf, null, IndicatorParameters.Of(db));
        return (from row in rows(query)
                join spell in query.Facts<WorkSpell>() on row.SubjectId equals spell.Id
                where row.PersonId != null
                select new { row.PersonId, spell.Id, row.RegionCode, spell.Province, spell.StartMonth }).AsEnumerable()
            .Select(x => (x.PersonId!.Value, x.Id, x.RegionCode, (string?)x.Province, x.StartMonth));
    }
}
