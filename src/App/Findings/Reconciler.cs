using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Findings.Cases;

namespace Wengang.App.Findings;

/// <summary>Compares what a run found with what is stored, and writes the difference in portions.</summary>
internal sealed class Reconciler
{
    private const int Portion = 1_000;

    private readonly Db db;
    private readonly DateTime now;
    private readonly Dictionary<(string Rule, string Subject), Stored> stored;
    private readonly HashSet<(string, string)> seen = [];
    private readonly List<Finding> adding = [];
    private readonly List<(long Id, Sought Found)> changing = [];
    private int added, reopened, refreshed;

    public Reconciler(Db db, DateTime now)
    {
        (this.db, this.now) = (db, now);
        stored = db.Set<Finding>().AsNoTracking()
            .Select(f => new { f.Rule, f.SubjectKey, f.Id, f.State, f.Evidence, f.RegionCode }).AsEnumerable()
            .ToDictionary(f => (f.Rule, f.SubjectKey), f => new Stored(f.Id, f.State, f.Evidence, f.RegionCode));
    }

    public void Offer(Sought found)
    {
        var key = (found.Rule, found.SubjectKey);
        if (!seen.Add(key))
        {
            return;
        }

        if (!stored.TryGetValue(key, out var known))
        {
            adding.Add(New(found));
            added++;
            if (adding.Count == Portion)
            {
                Add();
            }
        }
        else if (known.State == FindingState.Mended || known.Evidence != found.Evidence || known.RegionCode != found.RegionCode)
        {
            changing.Add((known.Id, found));
        }
    }

    public FindingRunResult Finish(FindingDay day)
    {
        Add();
        foreach (var portion in changing.Chunk(Portion))
        {
            var rows = Rows(portion.Select(c => c.Id));
            foreach (var (id, found) in portion)
            {
                Refresh(rows[id], found);
            }

            Save();
        }

        return new FindingRunResult(day.AsOf, added, refreshed, reopened, Mend(day));
    }

    private int Mend(FindingDay day)
    {
        var gone = stored.Where(s => s.Value.State is FindingState.ToCheck or FindingState.True && !seen.Contains(s.Key)).Select(s => s.Value.Id).ToList();
        foreach (var portion in gone.Chunk(Portion))
        {
            foreach (var row in Rows(portion).Values)
            {
                (row.State, row.ClosedAt) = (FindingState.Mended, now);
                row.Note = Joined(row.Note, $"自动整改：按截至{day.AsOf:yyyy-MM-dd}的数据已查不到");
            }

            Save();
        }

        return gone.Count;
    }

    /// <summary>Seen again after it was mended: what a person had decided before holds again.</summary>
    private void Refresh(Finding row, Sought found)
    {
        if (row.State == FindingState.Mended)
        {
            row.State = row.DecidedBy is null ? FindingState.ToCheck : FindingState.True;
            (row.ClosedAt, row.StruckAt, row.StruckBy) = (null, null, null);
            row.Note = Joined(row.Note, "自动：又出现");
            reopened++;
        }
        else
        {
            refreshed++;
        }

        (row.Evidence, row.RegionCode) = (found.Evidence, found.RegionCode);
    }

    private Finding New(Sought found) => new()
    {
        Id = Ids.Next(), Rule = found.Rule, SubjectKey = found.SubjectKey, RegionCode = found.RegionCode, PersonId = found.PersonId,
        Evidence = found.Evidence, State = FindingState.ToCheck, FoundAt = now,
    };

    private void Add()
    {
        db.AddRange(adding);
        adding.Clear();
        Save();
    }

    private void Save()
    {
        db.SaveChanges();
        db.ChangeTracker.Clear();
    }

    private Dictionary<long, Finding> Rows(IEnumerable<long> ids)
    {
        var wanted = ids.ToList();
        return db.Set<Finding>().Where(f => wanted.Contains(f.Id)).ToDictionary(f => f.Id);
    }

    private static string Joined(string? note, string more) => string.IsNullOrEmpty(note) ? more : $"{note}；{more}";

    private sealed record Stored(long Id, FindingState State, string Evidence, string RegionCode);
}
