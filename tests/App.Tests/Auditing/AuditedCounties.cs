using Wengang.App.Auditing;
using Wengang.App.Indicators;
using Wengang.App.Monitoring;
using Wengang.App.Tests.Indicators;
using Wengang.App.Tests.Testing;
using Wengang.Rules.Values;

namespace Wengang.App.Tests.Auditing;

/// <summary>A county on each database with a person, a retraction and a frozen month.</summary>
public sealed class AuditedCounties : IDisposable
{
    private readonly Dictionary<DatabaseKind, TestCounty> all = Enum.GetValues<DatabaseKind>().ToDictionary(k => k, Make);

    public TestCounty this[DatabaseKind kind] => all[kind];

    internal static TestPerson Person { get; } = new(1);

    public static TestCounty Make(DatabaseKind kind)
    {
        var county = new TestCounty(kind);
        var gone = Person.Spell("2023-02");
        county.Write(db => TestCounty.Store(db, [Person.Person(db.Protector), Person.Record(), Person.Spell("2023-01"), gone]));
        county.Write(db => db.Bulk.Retract<WorkSpell>([gone.Id]));
        using var session = county.Open();
        Freezing.Freeze(session, IndicatorCatalogue.All, new Period(2023, 6), OperationSource.Command);
        return county;
    }

    public void Dispose()
    {
        foreach (var county in all.Values)
        {
            county.Dispose();
        }
    }
}
