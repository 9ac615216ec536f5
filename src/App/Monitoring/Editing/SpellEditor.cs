using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Editing;
using Wengang.App.People.Editing;
using Wengang.Rules.Facts;
using Wengang.Rules.Texts;
using Wengang.Rules.Values;

namespace Wengang.App.Monitoring.Editing;

/// <summary>Corrects, changes and ends a work spell.</summary>
/// <param name="db">The session.</param>
/// <param name="today">Nothing can have changed later than this day.</param>
public sealed class SpellEditor(Db db, DateOnly today)
{
    /// <exception cref="EditRefusedException">It cannot be.</exception>
    public EditPreview Preview(long person, Period start, Amendment amendment)
    {
        db.Actor.Require(Permission.EditRegister);
        var (field, versions, edit, sentence) = Plan(person, start, amendment);
        IReadOnlyList<string> notes = amendment.IsCorrection ? ["更正后，各月的数据按正确的内容重新计算；更正以前的数据仍可按当时掌握查看。"] : ["变更日期以前的数据不变。"];
        return new EditPreview(sentence, field.Show(db, Amender.Latest(versions)), FactStamp.Of(versions), edit.IsNothing ? [] : notes);
    }

    /// <summary>Carries it out as one operation; false when this form was carried out before.</summary>
    /// <exception cref="EditRefusedException">It cannot be.</exception>
    /// <exception cref="EditConflictException">The spell was changed since the form was opened.</exception>
    public bool Amend(long person, Period start, Amendment amendment, EditForm form)
    {
        db.Actor.Require(Permission.EditRegister);
        if (form.WasCarriedOut(db))
        {
            return false;
        }

        FactStamp.Check(Versions(db, person, start), form.Seen);
        return form.Run(db, KindOf(amendment), Plan(person, start, amendment).Sentence, _ =>
        {
            FactStamp.Check(Versions(db, person, start), form.Seen);
            var plan = Plan(person, start, amendment);
            plan.Edit.Write(db);
            if (plan.Field.Key == SpellFields.Start)
            {
                FollowStart(person, start, Amender.Latest(plan.Edit.Add).StartMonth);
            }
        });
    }

    /// <summary>What is known of one spell, all stretches.</summary>
    public static IReadOnlyList<WorkSpell> Versions(Db db, long person, Period start)
    {
        var versions = db.Set<WorkSpell>().AsNoTracking().Where(s => s.PersonId == person && s.StartMonth == start).ToList();
        return versions.Count > 0 ? versions : throw new EditRefusedException($"没有从{ChineseDate.Month(start)}开始的务工记录，可能刚被别人更正，请重新打开人员页。");
    }

    private static OperationKind KindOf(Amendment amendment) =>
        amendment.Field == SpellFields.End ? OperationKind.WorkEnded : amendment.IsCorrection ? OperationKind.WorkCorrected : OperationKind.WorkChanged;

    private (FactField<WorkSpell> Field, IReadOnlyList<WorkSpell> Versions, FactEdit<WorkSpell> Edit, string Sentence) Plan(long person, Period start, Amendment amendment)
    {
        var field = SpellFields.Find(amendment.Field) ?? throw new EditRefusedException("没有这一项。");
        var versions = Versions(db, person, start);
        var name = Amender.Latest(PersonEditor.Records(db, person)).Name;
        var edit = field.Key switch
        {
            SpellFields.Start => Begin(versions, Fields.Month(field.Title, amendment.Value)),
            SpellFields.End => End(versions, Fields.Month(field.Title, amendment.Value)),
            _ => Amender.Plan(db, versions, field, amendment, today),
        };
        return (field, versions, edit, Amender.Sentence(db, $"{name}（{ChineseDate.Month(start)}开始的务工）", field, Worded(field, amendment), versions, edit));
    }

    /// <summary>Start and end name their own time, so that they are always corrections.</summary>
    private static Amendment Worded(FactField<WorkSpell> field, Amendment amendment) =>
        field.Key is SpellFields.Start or SpellFields.End ? amendment with { From = null } : amendment;

    private FactEdit<WorkSpell> Begin(IReadOnlyList<WorkSpell> versions, Period? typed)
    {
        var start = Month(typed, "开始时间不能为空。");
        var (person, end) = (versions[0].PersonId, Amender.Latest(versions).EndMonth);
        if (end < start)
        {
            throw new EditRefusedException($"开始时间晚于结束时间（{ChineseDate.Month(end.Value)}），请核对。");
        }

        if (db.Set<WorkSpell>().Any(s => s.PersonId == person && s.StartMonth == start))
        {
            throw new EditRefusedException($"此人已有一段从{ChineseDate.Month(start)}开始的务工，请核对是不是同一段。");
        }

        var stretches = FactEdits.Stretches(versions).Select(s => s with { Content = SpellEdits.With(s.Content, nameof(WorkSpell.StartMonth), start) }).ToList();
        stretches.RemoveAll(s => s.To <= start.FirstDay);
        stretches[0] = stretches[0] with { From = start.FirstDay };
        return FactEdits.Of(db, versions, stretches);
    }

    private FactEdit<WorkSpell> End(IReadOnlyList<WorkSpell> versions, Period? typed)
    {
        var end = typed is null ? (Period?)null : Month(typed, "");
        if (end < versions[0].StartMonth)
        {
            throw new EditRefusedException("结束时间早于开始时间，请核对。");
        }

        var edit = FactEdits.Of(db, versions, SpellEdits.Ended(FactEdits.Stretches(versions), end));
        return edit.IsNothing || Amender.Latest(versions).EndMonth == end ? throw new EditRefusedException("结束时间没有变化。") : edit;
    }

    private Period Month(Period? month, string missing) =>
        month is not { } m ? throw new EditRefusedException(missing)
        : m > Period.Of(today) ? throw new EditRefusedException("月份不能晚于本月：还没有发生的事不登记。")
        : m;

    /// <summary>The monthly confirmations name the spell by its start.</summary>
    private void FollowStart(long person, Period before, Period start)
    {
        var confirmations = db.Set<WorkConfirmation>().AsNoTracking().Where(c => c.PersonId == person && c.StartMonth == before).ToList();
        var moved = confirmations.ConvertAll(c =>
        {
            var copy = FactEdits.Copy(c);
            FactField<WorkConfirmation>.Set(copy, nameof(WorkConfirmation.StartMonth), start);
            return copy;
        });
        db.Bulk.Retract<WorkConfirmation>([.. confirmations.Select(c => c.Id)]);
        db.Bulk.Insert(moved);
    }
}
