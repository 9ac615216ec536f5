using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Indicators;
using Wengang.App.People;
using Wengang.App.Regions;

namespace Wengang.App.Policies.Simulating;

/// <summary>Reads trials in the session's scope.</summary>
public static class SimulationQueries
{
    public static PolicySimulation? Find(Db db, long id) => db.Set<PolicySimulation>().AsNoTracking().FirstOrDefault(s => s.Id == id);

    /// <summary>Trials of a version, the newest first.</summary>
    public static IReadOnlyList<PolicySimulation> Of(Db db, long version) => [.. db.Set<PolicySimulation>().AsNoTracking().Where(s => s.PolicyVersionId == version).OrderByDescending(s => s.Id).Take(20)];

    /// <summary>The townships in the county's order, the whole last; two statements.</summary>
    public static IReadOnlyList<SimulationTotal> Totals(Db db, long simulation)
    {
        var cells = db.Set<SimulatedPerson>().Where(p => p.SimulationId == simulation).GroupBy(p => new { Prefix = p.RegionCode.Substring(0, 9), p.Verdict, p.Change })
            .Select(g => new { g.Key, Persons = g.Count(), Fen = g.Sum(p => p.Fen), BaseFen = g.Sum(p => p.BaseFen) }).AsEnumerable()
            .Select(g => new SimulationCell(g.Key.Prefix, g.Key.Verdict, g.Key.Change, g.Persons, g.Fen, g.BaseFen)).ToList();
        var byTownship = cells.ToLookup(cell => cell.Prefix);
        return
        [
            .. new Townships(db).With(byTownship.Select(group => group.Key)).Where(t => byTownship.Contains(t.Prefix)).Select(t => new SimulationTotal(t.Code, t.Name, [.. byTownship[t.Prefix]])),
            new SimulationTotal("", "合计", cells),
        ];
    }

    public static int Count(Db db, long simulation, SimulationFilter filter) => Rows(db, simulation, filter).Count();

    /// <summary>The people, by place.</summary>
    public static IReadOnlyList<SimulatedLine> Read(Db db, long simulation, SimulationFilter filter, int skip, int take)
    {
        var lines = from row in Rows(db, simulation, filter)
                    join record in db.Set<PersonRecord>().Where(x => x.ValidTo == null) on row.PersonId equals record.PersonId into records
                    from record in records.DefaultIfEmpty()
                    join village in db.Set<Division>() on row.RegionCode equals village.Code into villages
                    from village in villages.DefaultIfEmpty()
                    join township in db.Set<Division>().Where(d => d.Level == DivisionLevel.Township) on row.RegionCode.Substring(0, 9) equals township.Code.Substring(0, 9) into townships
                    from township in townships.DefaultIfEmpty()
                    orderby row.RegionCode, row.PersonId
                    select new { row, record.Name, Village = village.Name, Township = township.Name };
        return [.. lines.Skip(skip).Take(take).AsEnumerable().Select(x => new SimulatedLine(x.row, x.Name ?? "（已移出名册）", x.Township ?? "", x.Village ?? ""))];
    }

    /// <summary>The whole list on its way out of the system, as an operation of its own.</summary>
    public static IReadOnlyList<SimulatedLine> Export(Db db, PolicySimulation simulation, SimulationFilter filter)
    {
        db.Actor.Require(Permission.ExportLists);
        var lines = Read(db, simulation.Id, filter, 0, int.MaxValue);
        using var operation = db.Begin(OperationKind.ListExport, $"导出政策测算名单，按{simulation.AsOf:yyyy-MM-dd}的情况，{lines.Count} 人", OperationSource.Page);
        operation.Complete();
        return lines;
    }

    private static IQueryable<SimulatedPerson> Rows(Db db, long simulation, SimulationFilter filter)
    {
        var rows = db.Set<SimulatedPerson>().AsNoTracking().Where(p => p.SimulationId == simulation);
        if (filter.Township is { } township)
        {
            var (from, to) = (township[..9], township[..9] + ":");
            rows = rows.Where(p => p.RegionCode.CompareTo(from) >= 0 && p.RegionCode.CompareTo(to) < 0);
        }
        if (filter.Verdict is { } verdict) rows = rows.Where(p => p.Verdict == verdict);
        return filter.Change is { } change ? rows.Where(p => p.Change == change) : rows;
    }
}
