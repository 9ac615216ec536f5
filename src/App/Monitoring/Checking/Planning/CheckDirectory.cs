using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.People;
using Wengang.Rules.Monitoring;
using Wengang.Rules.Values;

namespace Wengang.App.Monitoring.Checking.Planning;

/// <summary>Whom a group of answers speaks of, read in two statements.</summary>
internal sealed class CheckDirectory
{
    private readonly CheckedPeople due;
    private readonly ILookup<long, Line> byPerson;
    private readonly ILookup<long, Line> byHousehold;

    public CheckDirectory(Db db, IEnumerable<CheckAnswer> answers, CheckedPeople due)
    {
        this.due = due;
        var all = answers.ToList();
        var persons = all.Select(a => a.PersonId).OfType<long>().Distinct().ToList();
        var households = all.Select(a => a.HouseholdId).OfType<long>().Distinct().ToList();
        // Asked apart: for one or the other column no index would be walked.
        var lines = (persons.Count == 0 ? [] : Lines(db.Set<PersonRecord>().Where(r => EF.Parameter(persons).Contains(r.PersonId))))
            .Concat(households.Count == 0 ? [] : Lines(db.Set<PersonRecord>().Where(r => EF.Parameter(households).Contains(r.HouseholdId)))).Distinct().ToList();
        byPerson = lines.ToLookup(l => l.PersonId);
        byHousehold = lines.ToLookup(l => l.HouseholdId);
    }

    /// <summary>The person, or all who are due of the household; empty when nobody is there.</summary>
    public IReadOnlyList<CheckedPerson> Of(CheckAnswer answer)
    {
        var day = answer.Month.LastDay;
        var lines = answer.PersonId is { } person ? byPerson[person] : byHousehold[answer.HouseholdId ?? 0];
        var people = lines.Where(l => l.From <= day && (l.To is not { } to || to > day)).Select(l => new CheckedPerson(l.PersonId, l.HouseholdId, l.RegionCode, IsDue(l)));
        return [.. people.Where(p => answer.PersonId is not null || p.IsDue)];
    }

    private static List<Line> Lines(IQueryable<PersonRecord> records) =>
    [
        .. records.AsNoTracking().Select(r => new Line(r.PersonId, r.HouseholdId, r.RegionCode, r.ValidFrom, r.ValidTo, r.HouseholdType, r.MonitorCategory != null, r.Labour)),
    ];

    private bool IsDue(Line line) =>
        ((due.Lifted && line.Type == HouseholdType.Lifted) || (due.Monitored && line.IsMonitored)) && line.Labour is { } labour && due.Labour.Contains(labour);

    private sealed record Line(
        long PersonId, long HouseholdId, string RegionCode, DateOnly From, DateOnly? To, HouseholdType Type, bool IsMonitored, LabourCapacity? Labour);
}
