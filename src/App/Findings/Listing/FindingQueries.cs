using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.People;
using Wengang.App.Regions;
using Wengang.Rules.Findings;
using Wengang.Rules.Values;

namespace Wengang.App.Findings.Listing;

/// <summary>The stored findings in the session's scope.</summary>
public static class FindingQueries
{
    private static readonly Dictionary<string, FindingRule> Rules = FindingRules.All.ToDictionary(r => r.Code);

    /// <summary>By rule, the gravest first; only rules that have any.</summary>
    public static IReadOnlyList<FindingCount> Counts(Db db, FindingFilter filter) =>
        [.. filter.Of(db.Set<Finding>().AsNoTracking()).GroupBy(f => new { f.Rule, f.State })
            .Select(g => new { g.Key.Rule, g.Key.State, Count = g.Count() }).AsEnumerable()
            .GroupBy(g => g.Rule)
            .Select(g => Count(Rules[g.Key], g.ToDictionary(s => s.State, s => s.Count)))
            .OrderByDescending(c => c.Rule.Severity).ThenBy(c => c.Rule.Code, StringComparer.Ordinal)];

    /// <summary>The findings, the gravest first, then by rule and place; identity numbers are masked.</summary>
    /// <param name="db">The session.</param>
    /// <param name="filter">Which.</param>
    /// <param name="each">At most so many of each rule.</param>
    public static IReadOnlyList<FindingLine> List(Db db, FindingFilter filter, int each = int.MaxValue)
    {
        var places = Places(db);
        return [.. Counts(db, filter).SelectMany(count => Lines(db, filter, count, places, 0, each))];
    }

    /// <summary>A page of the same list, in two statements: <paramref name="take"/> findings after the first <paramref name="skip"/>.</summary>
    public static IReadOnlyList<FindingLine> Stretch(Db db, FindingFilter filter, int skip, int take)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var places = Places(db);
        var (errors, suspects) = (FindingFilter.Codes(Severity.Error), FindingFilter.Codes(Severity.Suspect));
        return [.. Rows(db, filter).OrderBy(r => errors.Contains(r.Finding.Rule) ? 0 : suspects.Contains(r.Finding.Rule) ? 1 : 2)
            .ThenBy(r => r.Finding.Rule).ThenBy(r => r.Finding.RegionCode).ThenBy(r => r.Finding.Id)
            .Skip(skip).Take(take).AsEnumerable().Select(row => Line(db, row, Rules[row.Finding.Rule], places))];
    }

    private static IEnumerable<FindingLine> Lines(
        Db db, FindingFilter filter, FindingCount count, Dictionary<string, string> places, int skip, int take) =>
        Rows(db, filter with { Rule = count.Rule.Code }).OrderBy(r => r.Finding.RegionCode).ThenBy(r => r.Finding.Id).Skip(skip).Take(take).AsEnumerable()
            .Select(row => Line(db, row, count.Rule, places));

    private static FindingLine Line(Db db, Row row, FindingRule rule, Dictionary<string, string> places) => new(
        row.Finding.Id, rule, Place(places, row.Finding.RegionCode), row.Name ?? "", Masked(db, row.IdentityCipher),
        row.Finding.Evidence, row.Finding.State, row.Finding.Note, row.Finding.FoundAt)
    {
        PersonId = row.Finding.PersonId, DecidedBy = row.Finding.DecidedBy, StruckAt = row.Finding.StruckAt,
    };

    private static Dictionary<string, string> Places(Db db) =>
        db.Set<Division>().AsNoTracking().Where(d => d.Level != DivisionLevel.Village).ToDictionary(d => d.Code, d => d.Name);

    private static IQueryable<Row> Rows(Db db, FindingFilter filter) =>
        from finding in filter.Of(db.Set<Finding>().AsNoTracking())
        join person in db.Set<Person>() on finding.PersonId equals person.Id into persons
        from person in persons.DefaultIfEmpty()
        join record in db.Set<PersonRecord>().Where(r => r.ValidTo == null) on finding.PersonId equals record.PersonId into records
        from record in records.DefaultIfEmpty()
        select new Row { Finding = finding, Name = record.Name, IdentityCipher = person.IdentityCipher };

    private static FindingCount Count(FindingRule rule, Dictionary<FindingState, int> states) => new(
        rule, states.GetValueOrDefault(FindingState.ToCheck), states.GetValueOrDefault(FindingState.True),
        states.GetValueOrDefault(FindingState.FalseAlarm), states.GetValueOrDefault(FindingState.Mended));

    private static string Place(Dictionary<string, string> places, string region) =>
        places.GetValueOrDefault(region[..9] + "000") ?? places.GetValueOrDefault(region[..6] + "000000") ?? region;

    private static string Masked(Db db, byte[]? cipher) =>
        cipher is not null && IdentityNumber.TryParse(db.Protector.Open(cipher), out var number, out _) ? number.Masked : "";

    private sealed class Row
    {
        public required Finding Finding { get; init; }

        public string? Name { get; init; }

        public byte[]? IdentityCipher { get; init; }
    }
}
