using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Monitoring.Checking;
using Wengang.Rules.Values;

namespace Wengang.App.Monitoring.Rechecking;

/// <summary>Puts people back on the village's list and takes them off again.</summary>
public static class RecheckTasks
{
    /// <summary>What still stands at or below a place, by person; in one statement.</summary>
    /// <param name="db">The session.</param>
    /// <param name="prefix">6, 9 or 12 digits.</param>
    public static ILookup<long, RecheckTask> Open(Db db, string prefix) => Open(db).Where(t => t.RegionCode.StartsWith(prefix)).AsNoTracking().ToLookup(t => t.PersonId);

    /// <summary>What still stands in the session's regions.</summary>
    internal static IQueryable<RecheckTask> Open(Db db) =>
        db.Set<RecheckTask>().Where(t => t.WithdrawnAt == null && !db.Set<AnsweredCheck>().Any(a => a.PersonId == t.PersonId && a.RecordedAt > t.AskedAt));

    /// <summary>Asks, within the open operation, for people to be checked again; whoever is asked for already keeps the task with the new words.</summary>
    internal static void Ask(Db db, string source, Period month, IReadOnlyCollection<(long Person, string Village)> people, string text)
    {
        var at = db.Operation!.At;
        var known = db.Set<RecheckTask>().Where(t => t.Source == source && t.WithdrawnAt == null).ToDictionary(t => t.PersonId);
        foreach (var (person, village) in people)
        {
            if (known.TryGetValue(person, out var task))
            {
                task.Text = text;
                continue;
            }

            db.Add(new RecheckTask { Id = Ids.Next(), Source = source, Month = month, PersonId = person, RegionCode = village, Text = text, AskedBy = db.Actor.User, AskedAt = at });
        }
    }

    /// <summary>Withdraws, within the open operation, all that a thing asked for.</summary>
    internal static void Withdraw(Db db, string source)
    {
        foreach (var task in db.Set<RecheckTask>().Where(t => t.Source == source && t.WithdrawnAt == null).ToList())
        {
            task.WithdrawnAt = db.Operation!.At;
        }
    }

    /// <summary>Takes the tasks of people along to another village, within the open operation.</summary>
    public static void Move(Db db, IReadOnlyCollection<long> people, string village)
    {
        foreach (var task in db.Set<RecheckTask>().Where(t => t.WithdrawnAt == null && people.Contains(t.PersonId)).ToList())
        {
            task.RegionCode = village;
        }
    }
}
