using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Regions;
using Wengang.Rules.Findings;

namespace Wengang.App.Findings.Listing;

/// <summary>All counts of the session's findings, from one statement; and how they stood after each run.</summary>
public sealed class FindingBoard
{
    private static readonly Dictionary<string, FindingRule> Rules = FindingRules.All.ToDictionary(r => r.Code);

    private readonly List<FindingBoardRow> rows;

    public FindingBoard(Db db)
    {
        ArgumentNullException.ThrowIfNull(db);
        rows = [.. db.Set<Finding>().AsNoTracking()
            .GroupBy(f => new { f.Rule, Township = f.RegionCode.Substring(0, 9), f.State, Struck = f.StruckAt != null })
            .Select(g => new { g.Key.Rule, g.Key.Township, g.Key.State, g.Key.Struck, Count = g.Count() }).AsEnumerable()
            .Select(g => new FindingBoardRow(Rules[g.Rule], g.Township + "000", g.State, g.Struck, g.Count))];
        Runs = [.. db.Set<FindingRunCount>().AsNoTracking().OrderBy(r => r.At).AsEnumerable().GroupBy(r => r.At).Select(g => g.ToList())];
        Townships = TownshipNames.Read(db, rows.Select(r => r.Township[..9]).ToHashSet());
    }

    /// <summary>Code and name in the county's order.</summary>
    public IReadOnlyList<(string Code, string Name)> Townships { get; }

    /// <summary>The runs, oldest first, each with its townships.</summary>
    public IReadOnlyList<IReadOnlyList<FindingRunCount>> Runs { get; }

    public bool IsEmpty => rows.Count == 0;

    public int Count(FindingFilter filter) => rows.Where(filter.Takes).Sum(r => r.Count);

    /// <summary>The rules that found anything, the gravest first.</summary>
    public IReadOnlyList<FindingRule> Found =>
        [.. rows.Select(r => r.Rule).Distinct().OrderByDescending(r => r.Severity).ThenBy(r => r.Code, StringComparer.Ordinal)];
}
