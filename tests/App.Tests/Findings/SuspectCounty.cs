using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Findings;
using Wengang.App.Tests.Indicators;
using Wengang.App.Tests.Testing;

namespace Wengang.App.Tests.Findings;

/// <summary>A county in which residents are looked at.</summary>
internal sealed class SuspectCounty(DatabaseKind kind) : IDisposable
{
    public static readonly DateOnly June = new(2023, 6, 30);

    private readonly TestCounty county = new(kind);
    private readonly HashSet<long> homes = [];

    public CountyDatabase Database => county.County;

    public Db Open(Actor? actor = null) => county.Open(actor);

    public void Settle(Resident resident, params Recorded[] facts) => Settle(resident, _ => facts);

    public void Settle(Resident resident, Func<Db, Recorded[]> facts) => county.Write(db =>
    {
        Recorded[] home = homes.Add(resident.HouseholdId) ? [resident.Home()] : [];
        TestCounty.Store(db, [.. home, resident.Person(db.Protector), resident.Record(db.Protector), .. facts(db)]);
    });

    public void Report(params Recorded[] facts) => county.Store(facts);

    /// <summary>Takes back what is known of one kind about a person, and says something else.</summary>
    public void Correct<T>(Func<Db, IQueryable<T>> wrong, Func<Db, T> right)
        where T : Fact => county.Write(db =>
    {
        db.Bulk.Retract<T>(wrong(db).Select(f => f.Id).ToList());
        db.Bulk.Insert<T>([right(db)]);
    });

    public FindingRunResult Run(DateOnly? asOf = null)
    {
        using var db = Open();
        return new FindingRun(db).Run(asOf ?? June, OperationSource.Command);
    }

    public List<Finding> Stored()
    {
        using var db = Open();
        return [.. db.Set<Finding>().AsNoTracking().OrderBy(f => f.Rule).ThenBy(f => f.Id)];
    }

    /// <summary>The findings about a person.</summary>
    public List<Finding> Of(Resident resident) => Stored().FindAll(f => f.PersonId == resident.Id);

    public void Decide(Finding finding, FindingState state, string? note = "已核实")
    {
        using var db = Open();
        FindingDecision.Decide(db, finding.Id, state, note, OperationSource.Command);
    }

    public int Operations()
    {
        using var db = Open();
        return db.Set<Operation>().Count();
    }

    public void Dispose() => county.Dispose();
}
