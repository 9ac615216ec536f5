using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Dossiers.Listing;
using Wengang.App.Imports;
using Wengang.App.Monitoring;
using Wengang.App.Monitoring.Editing;
using Wengang.App.People;
using Wengang.App.People.Editing;
using Wengang.Rules.Texts;

namespace Wengang.App.Dossiers.History;

/// <summary>Everything that was ever known of a person, as the acts that made it known, the latest first.</summary>
public static class PersonHistory
{
    private static readonly Subject<PersonRecord> Register = new(_ => "名册", _ => "", PersonFields.All);
    private static readonly Subject<WorkSpell> Work = new(s => $"{ChineseDate.Month(s.StartMonth)}开始的务工", s => s.StartMonth, SpellFields.All);

    /// <summary>In four statements.</summary>
    public static IReadOnlyList<HistoryLine> Read(Db db, long person, PeopleContext context)
    {
        var records = db.Set<PersonRecord>().IgnoreQueryFilters([Db.KnownNow]).AsNoTracking().Where(r => r.PersonId == person).ToList();
        var spells = Spells(db, person);
        var facts = records.Concat<Fact>(spells).ToList();
        var ids = facts.Select(f => f.OperationId).Concat(facts.Select(f => f.RetractedBy).OfType<long>()).Distinct().ToList();
        var operations = db.Set<Operation>().AsNoTracking().Where(o => ids.Contains(o.Id)).OrderByDescending(o => o.Sequence).ToList();
        var sources = Sources(db, [.. facts.Select(f => f.SourceId).Where(s => s != 0).Distinct()]);
        return [.. operations.Select(o => Line(o, facts, sources,
        [
            .. Register.Tell(db, [.. records.Where(f => f.RetractedBy == o.Id)], [.. records.Where(f => f.OperationId == o.Id)], context.Place),
            .. Work.Tell(db, [.. spells.Where(f => f.RetractedBy == o.Id)], [.. spells.Where(f => f.OperationId == o.Id)], context.Place),
        ]))];
    }

    /// <summary>Each half has its own index.</summary>
    private static List<WorkSpell> Spells(Db db, long person) =>
        [
            .. db.Set<WorkSpell>().AsNoTracking().Where(s => s.PersonId == person && s.RetractedAt == null)
                .Concat(db.Set<WorkSpell>().IgnoreQueryFilters([Db.KnownNow]).AsNoTracking().Where(s => s.PersonId == person && s.RetractedAt != null)),
        ];

    private static HistoryLine Line(Operation operation, List<Fact> facts, Dictionary<long, (string File, string Sheet)> sources, IReadOnlyList<string> changes)
    {
        var touched = facts.Where(f => f.OperationId == operation.Id || f.RetractedBy == operation.Id).Where(f => sources.ContainsKey(f.SourceId))
            .OrderByDescending(f => f.OperationId == operation.Id).ToList();
        var places = touched.Select(f => string.Create(CultureInfo.InvariantCulture, $"{sources[f.SourceId].File}，{sources[f.SourceId].Sheet}，第{f.SourceRow}行")).Distinct();
        return new HistoryLine(
            operation.At, $"{operation.User}（{operation.Post}）", OperationWords.ActOf(operation.Kind), changes, OperationWords.ReasonOf(operation),
            string.Join("；", places), operation.Sequence);
    }

    private static Dictionary<long, (string File, string Sheet)> Sources(Db db, List<long> ids) =>
        db.Set<ImportSource>().AsNoTracking().Where(s => ids.Contains(s.Id)).Select(s => new { s.Id, s.FileName, s.Sheet }).ToDictionary(s => s.Id, s => (s.FileName, s.Sheet));
}
