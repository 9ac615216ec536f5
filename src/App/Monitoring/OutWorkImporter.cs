using Microsoft.EntityFrameworkCore;
using Wengang.App.Imports;
using Wengang.App.Imports.Matching;
using Wengang.App.Imports.Reading;
using Wengang.App.People;
using Wengang.Rules.Values;

namespace Wengang.App.Monitoring;

/// <summary>已外出务工信息: each row continues, begins or ends a work spell, and confirms it for the month.</summary>
public sealed class OutWorkImporter : SheetImporter
{
    private readonly PeopleBook people;
    private readonly OutWorkReader reader;
    private readonly FactBook<WorkSpell, SpellKey> spells;
    private readonly FactBook<WorkConfirmation, SpellKey> confirmations;
    private readonly RowsSeen<SpellKey> seen;

    public OutWorkImporter(SheetContext context)
        : base(context)
    {
        var month = context.Month;
        people = context.Shared.Get(typeof(PeopleBook), () => new PeopleBook(context.Db, context.Shared.Elsewhere));
        reader = new OutWorkReader(context);
        spells = new FactBook<WorkSpell, SpellKey>(context, s => s.StartMonth.FirstDay, s => s.EndMonth?.LastDay).Load(
            context.Db.Set<WorkSpell>().AsNoTracking().Select(s => new KnownFact<SpellKey>(
                new SpellKey(s.PersonId, s.StartMonth), s.Id, s.ValidFrom, s.ValidTo, s.ObservedOn, s.ContentHash)));
        confirmations = new FactBook<WorkConfirmation, SpellKey>(context).Load(
            context.Db.Set<WorkConfirmation>().AsNoTracking().Where(c => c.Month == month).Select(c => new KnownFact<SpellKey>(
                new SpellKey(c.PersonId, c.StartMonth), c.Id, c.ValidFrom, c.ValidTo, c.ObservedOn, c.ContentHash)));
        seen = context.Shared.Get((typeof(OutWorkImporter), month), () => new RowsSeen<SpellKey>());
    }

    protected override Outcome Read(RowReader row)
    {
        row.Name();
        var person = people.Read(row);
        var (spell, confirmation) = reader.Read(row, person?.Id ?? 0, person?.Region ?? "");
        if (row.Problems.Count > 0)
        {
            return Outcome.Rejected;
        }

        if (Context.LeavesOut(row))
        {
            return Outcome.LeftOut;
        }

        var key = new SpellKey(spell.PersonId, spell.StartMonth);
        var hash = spells.HashOf(spell);
        if (seen.Add(key, hash, Context.Source, row.RowNumber) is { } earlier)
        {
            return Repeated.Judge(row, earlier);
        }

        var report = confirmations.Settle(key, confirmation, row.RowNumber);
        var state = spells.Settle(key, spell, row.RowNumber);
        return report == Outcome.Unchanged && state != Outcome.Unchanged ? Outcome.Changed : report;
    }

    protected override void Write()
    {
        spells.Write();
        confirmations.Write();
    }

    private readonly record struct SpellKey(long PersonId, Period Start);
}
