using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Collecting.Receiving;
using Wengang.App.Data;
using Wengang.App.Editing;
using Wengang.App.Monitoring.Checking;
using Wengang.App.People;
using Wengang.App.Regions;
using Wengang.Rules.Sync;
using Wengang.Rules.Texts;
using Wengang.Rules.Values;

namespace Wengang.App.Collecting.Settling;

/// <summary>The township reads what two said otherwise of the same, and decides field by field.</summary>
/// <param name="db">The session of whoever decides.</param>
/// <param name="writer">The check's service.</param>
/// <param name="gate">Shared with the phones' batches.</param>
/// <param name="today">The local day.</param>
public sealed class ConflictDesk(Db db, CheckWriter writer, SyncGate gate, DateOnly today)
{
    private const int Shown = 200;

    /// <summary>How many persons wait for a decision.</summary>
    public static int Count(Db db) => db.Set<ConflictCase>().Where(c => c.SettledAt == null).Select(c => c.PersonId).Distinct().Count();

    /// <summary>By person and month, the oldest open first; settled ones the newest first.</summary>
    public IReadOnlyList<ConflictLine> Lines(bool settled)
    {
        var all = db.Set<ConflictCase>().AsNoTracking().Where(c => (c.SettledAt != null) == settled);
        var cases = (settled ? all.OrderByDescending(c => c.SettledAt) : all.OrderBy(c => c.OpenedAt)).ThenBy(c => c.Id).Take(Shown).ToList();
        var persons = cases.Select(c => c.PersonId).Distinct().ToList();
        var history = new RecordHistory(db, persons, cases.Select(c => c.Month));
        var names = db.Set<PersonRecord>().AsNoTracking().Where(r => EF.Parameter(persons).Contains(r.PersonId)).Select(r => new { r.PersonId, r.Name, r.ValidFrom })
            .AsEnumerable().GroupBy(r => r.PersonId).ToDictionary(g => g.Key, g => g.MaxBy(r => r.ValidFrom)!.Name);
        var codes = cases.Select(c => c.RegionCode).Distinct().ToList();
        var places = db.Set<Division>().AsNoTracking().Where(d => EF.Parameter(codes).Contains(d.Code)).ToDictionary(d => d.Code, d => d.Name);
        return [.. cases.GroupBy(c => (c.PersonId, c.Month)).Select(g => new ConflictLine(
            g.First().Id, g.Key.PersonId, names.GetValueOrDefault(g.Key.PersonId, ""), places.GetValueOrDefault(g.First().RegionCode, ""), ChineseDate.Month(g.Key.Month),
            [.. g.OrderBy(c => AnswerFields.All.ToList().IndexOf(c.Field)).Select(c => Field(c, history))]))];
    }

    /// <summary>Decides the open fields of a person and month that <paramref name="chosen"/> names; values as <see cref="ConflictSide.Value"/>.</summary>
    /// <exception cref="EditRefusedException">There is no such case, the value was not said, or what stands cannot be taken back.</exception>
    public async Task SettleAsync(long id, IReadOnlyDictionary<string, string> chosen)
    {
        db.Actor.Require(Permission.VerifyChecks);
        db.Actor.Require(Permission.AnswerChecks);
        using var turn = await gate.EnterAsync();
        var first = db.Set<ConflictCase>().AsNoTracking().FirstOrDefault(c => c.Id == id) ?? throw new EditRefusedException("没有这件不一致，或不在您的辖区内。");
        var (person, month) = (first.PersonId, first.Month);
        var open = db.Set<ConflictCase>().AsNoTracking().Where(c => c.PersonId == person && c.Month == month && c.SettledAt == null).Select(c => c.Field).ToList();
        var said = new RecordHistory(db, [person], [month]).Of(person, month);
        var record = SyncRecord.Of(said.Select(s => s.Write));
        var decided = chosen.Where(c => open.Contains(c.Key)).ToDictionary(c => c.Key, c => c.Value);
        if (decided.Count == 0 || decided.Any(d => !Values(record, d.Key).Contains(d.Value)))
        {
            throw new EditRefusedException("请在每一项里选一个；刚才可能又有新的填报，请看过现在的内容再定。");
        }

        var settlement = new Settlement(db, writer, person, month, said, record);
        await settlement.ApplyAsync(decided, today);
        Close(person, month, decided, settlement, said);
    }

    private void Close(long person, Period month, Dictionary<string, string> decided, Settlement settlement, IReadOnlyList<SaidOnce> said)
    {
        using var operation = db.Begin(OperationKind.ConflictSettled, $"核定 {ChineseDate.Month(month)}手机采集不一致 {decided.Count} 项", OperationSource.Page);
        var cases = db.Set<ConflictCase>().Where(c => c.PersonId == person && c.Month == month && c.SettledAt == null).ToList();
        foreach (var settled in cases.Where(c => decided.ContainsKey(c.Field)))
        {
            (settled.SettledAt, settled.SettledBy, settled.Chosen, settled.Sides) = (operation.At, db.Actor.User, decided[settled.Field], ConflictSides.Kept(settled.Field, said));
        }

        var row = settlement.Row(cases[0].RegionCode, decided, operation.Sequence);
        db.Bulk.Insert<ReceivedAnswer>([row]);
        operation.Complete();
    }

    private static ConflictField Field(ConflictCase one, RecordHistory history)
    {
        var title = AnswerFields.NameOf(one.Field);
        if (one.SettledAt is not { } at)
        {
            return new ConflictField(one.Field, title, ConflictSides.Of(one.Field, history.Of(one.PersonId, one.Month)), [], null);
        }

        var who = string.IsNullOrEmpty(one.SettledBy) ? "填报人改成了一致" : one.SettledBy + " 核定";
        return new ConflictField(one.Field, title, [], one.Sides?.Split('\n') ?? [], $"{at.ToLocalTime():yyyy-MM-dd HH:mm} {who}：{AnswerFields.Shown(one.Field, one.Chosen ?? "")}");
    }

    private static HashSet<string> Values(SyncRecord record, string field) =>
        [.. FieldHeads.Of(record.Writes, field).Concat(record.Standing.TryGetValue(field, out var standing) ? [standing] : []).Select(w => w.Fields[field])];
}
