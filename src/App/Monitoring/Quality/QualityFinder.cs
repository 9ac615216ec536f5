using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Monitoring.Checking;
using Wengang.App.Monitoring.Periods;
using Wengang.App.People;
using Wengang.Rules.Monitoring.Quality;

namespace Wengang.App.Monitoring.Quality;

/// <summary>Reads a month's answers with what is known of the people, in five statements for all of them, and judges them.</summary>
internal static class QualityFinder
{
    /// <summary>The year 9999 in milliseconds; ids may hold more.</summary>
    private const long LastMoment = 253_370_764_800_000;

    public static IReadOnlyList<FoundQuality> Find(Db db, MonitoringPeriod period, QualityBounds bounds)
    {
        var month = period.Month;
        var asked = db.Set<AnsweredCheck>().Where(a => a.Month == month);
        var answers = asked.AsNoTracking().ToList();
        var people = asked.Select(a => a.PersonId);
        var work = db.Set<WorkSpell>().Where(s => s.StartMonth <= month && s.ValidTo == null && (s.EndMonth == null || s.EndMonth > month) && people.Contains(s.PersonId))
            .Select(s => new { s.PersonId, s.StartMonth, s.Employer, s.WorkRegion }).AsEnumerable().GroupBy(s => s.PersonId).ToDictionary(g => g.Key, g => g.MaxBy(s => s.StartMonth)!);
        var results = db.Set<MonthlyCheck>().Where(c => c.Month == month && people.Contains(c.PersonId)).Select(c => new { c.PersonId, c.Ordinal, c.Result }).AsEnumerable()
            .GroupBy(c => c.PersonId).ToDictionary(g => g.Key, g => g.MaxBy(c => c.Ordinal)!.Result);
        var phones = db.Set<PersonRecord>().Where(r => r.ValidTo == null && r.PhoneIndex != null && people.Contains(r.PersonId)).Select(r => new { r.PersonId, r.PhoneIndex }).AsEnumerable()
            .GroupBy(r => r.PersonId).ToDictionary(g => g.Key, g => Convert.ToHexStringLower(g.First().PhoneIndex!));
        var acts = asked.Select(a => a.OperationId);
        var sent = db.Set<Operation>().Where(o => o.Source == OperationSource.Device && acts.Contains(o.Id)).Select(o => o.Id).ToHashSet();
        var traces = answers.ConvertAll(a => new CheckTrace
        {
            PersonId = a.PersonId, HouseholdId = a.HouseholdId, Village = a.RegionCode, Account = a.AccountId, Act = a.OperationId, CheckedOn = a.CheckedOn, Kind = a.Kind, Method = a.Method,
            At = DateTime.SpecifyKind(a.RecordedAt, DateTimeKind.Utc).ToLocalTime(), SaidAt = sent.Contains(a.OperationId) ? MadeAt(a.AnswerId) : null, WageFen = a.WageFen, NewWork = a.NewWork,
            Employer = work.GetValueOrDefault(a.PersonId)?.Employer, Region = work.GetValueOrDefault(a.PersonId)?.WorkRegion, Result = results.GetValueOrDefault(a.PersonId),
            Phone = phones.GetValueOrDefault(a.PersonId),
        });
        return new QualityRules(bounds, period.VillageDue).Find(traces);
    }

    /// <summary>A phone makes ids that begin with its clock in milliseconds (RFC 9562, version 7); null for others.</summary>
    private static DateTime? MadeAt(string answerId) =>
        answerId[12] == '7' && long.Parse(answerId[..12], NumberStyles.HexNumber, CultureInfo.InvariantCulture) is var made and < LastMoment
            ? DateTimeOffset.FromUnixTimeMilliseconds(made).LocalDateTime : null;
}
