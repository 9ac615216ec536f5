using Microsoft.EntityFrameworkCore;
using Wengang.App.Monitoring.Checking;
using Wengang.App.People;
using Wengang.Bench.Measuring;

namespace Wengang.Bench.Storming;

/// <summary>Compares what workers were told with what is stored.</summary>
internal static class StormProof
{
    /// <returns>Persons stored: each has an answer, a monthly check and, if at work, a confirmation.</returns>
    /// <exception cref="InvalidOperationException">Something acknowledged is missing, stored twice, or under another answer.</exception>
    public static int Check(string connection, Storm storm)
    {
        using var db = Session.Open(connection);
        var stored = db.Set<AnsweredCheck>().AsNoTracking().Select(a => new { a.HouseholdId, a.PersonId, a.AnswerId }).ToLookup(a => a.HouseholdId);
        var members = db.Set<PersonRecord>().AsNoTracking().Select(r => new { r.HouseholdId, r.PersonId }).ToLookup(r => r.HouseholdId, r => r.PersonId);
        var (lost, doubled, strange, persons) = (0, 0, 0, 0);
        foreach (var task in storm.Tasks.Where(t => t.IsAcknowledged))
        {
            var rows = stored[task.Household].ToList();
            persons += rows.Count;
            lost += members[task.Household].Except(rows.Select(r => r.PersonId)).Any() ? 1 : 0;
            doubled += rows.GroupBy(r => r.PersonId).Any(g => g.Count() > 1) ? 1 : 0;
            strange += rows.Exists(r => r.AnswerId != AnsweredCheck.IdOf(task.Answer)) ? 1 : 0;
        }

        Report.Note($"acknowledged {storm.Tasks.Count(t => t.IsAcknowledged):N0}, stored {persons:N0} persons; lost {lost}, twice {doubled}, under another answer {strange}");
        if (lost + doubled + strange > 0)
        {
            throw new InvalidOperationException("An acknowledged confirmation is not stored exactly once.");
        }

        var verified = ProcessRun.Wengang(connection, "audit", "verify");
        Report.Note($"the chain of operations verifies ({verified.Seconds:N1} s)");
        return persons;
    }
}
