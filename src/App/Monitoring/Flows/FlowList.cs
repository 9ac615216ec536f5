using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Indicators;
using Wengang.App.Indicators.Caching;
using Wengang.App.Indicators.Listing;
using Wengang.App.Monitoring.Counting;
using Wengang.App.People;

namespace Wengang.App.Monitoring.Flows;

/// <summary>The people behind a number of the flow; identity numbers are masked.</summary>
public static class FlowList
{
    private const string Code = "FLOW";

    /// <param name="db">The session.</param>
    /// <param name="asOf">The flow's date.</param>
    /// <param name="knownAt">As known at this instant; null for now.</param>
    /// <param name="group">Whose flow.</param>
    /// <param name="choice">Which part.</param>
    /// <param name="skip">How many rows to leave out at the start.</param>
    /// <param name="take">How many to read at most.</param>
    public static EvidenceList Read(Db db, DateOnly asOf, DateTime? knownAt, FlowGroup group, FlowChoice choice, int skip = 0, int? take = null) =>
        EvidenceList.Of(db, Definition(db, asOf, knownAt, group, choice), new EvidenceChoice(Code, asOf, knownAt), skip, take);

    /// <summary>The whole list, recorded as taken out of the system.</summary>
    public static EvidenceSheet Export(Db db, DateOnly asOf, DateTime? knownAt, FlowGroup group, FlowChoice choice, OperationSource source) =>
        EvidenceExport.Take(
            db, Definition(db, asOf, knownAt, group, choice), new EvidenceChoice(Code, asOf, knownAt), OperationKind.EvidenceExport, $"务工去向名单 {asOf:yyyy-MM-dd}", source);

    /// <summary>The same choice gives the same definition until the data change, so that what is counted by it can be kept as well.</summary>
    private static Indicator Definition(Db db, DateOnly asOf, DateTime? knownAt, FlowGroup group, FlowChoice choice)
    {
        ArgumentNullException.ThrowIfNull(choice);
        return FigureCache.Of(db).Get((typeof(FlowList), asOf, knownAt, group, choice), () =>
        {
            var spells = WorkFlow.Read(db, asOf, knownAt, group).Where(choice.Takes).Select(p => p.SpellId).ToList();
            return new KeptDefinition(Definition(spells), spells.Count);
        }, kept => kept.Spells).Definition;
    }

    private static Indicator Definition(List<long> spells) => new()
    {
        Code = Code, Name = "务工去向", Unit = "人", CutOff = CutOff.MonthEnd, Table = MonitoringTables.Spells, Source = "人口信息、（务工月监测）已外出务工信息",
        Population = "月末仍在务工的人，同一人按离家最远的一段计", Formula = "人数", Rows = query => Rows(query, spells),
    };

    private static IQueryable<Evidence> Rows(FigureQuery query, List<long> spells) =>
        from spell in query.Facts<WorkSpell>().Where(s => spells.Contains(s.Id))
        join person in Register.Everyone(query) on spell.PersonId equals person.PersonId
        select new Evidence { SubjectId = spell.Id, PersonId = spell.PersonId, RegionCode = person.RegionCode, Amount = 1, Facets = 0 };

    /// <param name="Definition">What is counted.</param>
    /// <param name="Spells">How many spells it names.</param>
    private sealed record KeptDefinition(Indicator Definition, int Spells);
}
