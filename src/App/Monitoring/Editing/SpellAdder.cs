using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Editing;
using Wengang.App.People;
using Wengang.App.People.Editing;
using Wengang.Rules.Texts;
using Wengang.Rules.Values;

namespace Wengang.App.Monitoring.Editing;

/// <summary>Adds a work spell.</summary>
public sealed class SpellAdder(Db db, DateOnly today)
{
    /// <exception cref="EditRefusedException">Something that was typed cannot be.</exception>
    public EditPreview Preview(NewSpell typed)
    {
        db.Actor.Require(Permission.EditRegister);
        return new EditPreview(Read(typed).Sentence, "", "", ["从开始的月份起计入数据。"]);
    }

    /// <summary>False when this form was carried out before.</summary>
    /// <exception cref="EditRefusedException">Something that was typed cannot be.</exception>
    public bool Add(NewSpell typed, EditForm form)
    {
        db.Actor.Require(Permission.EditRegister);
        if (form.WasCarriedOut(db))
        {
            return false;
        }

        return form.Run(db, OperationKind.WorkAdded, Read(typed).Sentence, _ => AddWithin(typed));
    }

    /// <summary>Inside an open operation, whose caller has seen to the rights.</summary>
    /// <exception cref="EditRefusedException">Something that was typed cannot be.</exception>
    internal WorkSpell AddWithin(NewSpell typed)
    {
        var spell = Read(typed).Spell;
        spell.Seal(db.Protector);
        db.Bulk.Insert<WorkSpell>([spell]);
        return spell;
    }

    private (WorkSpell Spell, string Sentence) Read(NewSpell typed)
    {
        var person = Amender.Latest(PersonEditor.Records(db, typed.Person));
        var start = Month(typed, SpellFields.Start) ?? throw new EditRefusedException("请填开始时间。");
        var end = Month(typed, SpellFields.End);
        Check(typed.Person, start, end);
        var spell = new WorkSpell
        {
            PersonId = typed.Person, RegionCode = person.RegionCode, StartMonth = start, EndMonth = end, ValidFrom = start.FirstDay, ObservedOn = start.FirstDay,
        };
        foreach (var field in SpellFields.All)
        {
            Write(field, spell, typed.Values.GetValueOrDefault(field.Key, ""));
        }

        var until = end is { } last ? $"至{ChineseDate.Month(last)}" : "至今";
        var place = string.Concat(WorkRegions.List.NameOf(spell.WorkRegion), spell.Province is null ? "" : "，" + spell.Province, spell.Employer is null ? "" : "，" + spell.Employer);
        return (spell, $"新增务工：{person.Name}，{ChineseDate.Month(start)}{until}，{place}");
    }

    private void Write(FactField<WorkSpell> field, WorkSpell spell, string text)
    {
        var value = TextCleaning.Clean(text);
        if (value.Length > 0)
        {
            field.Write(db, spell, value);
        }
        else if (field.Key == "region")
        {
            throw new EditRefusedException("请选务工区域。");
        }
    }

    private static Period? Month(NewSpell typed, string key) => Fields.Month(SpellFields.Find(key)!.Title, typed.Values.GetValueOrDefault(key, ""));

    private void Check(long person, Period start, Period? end)
    {
        if (start > Period.Of(today) || end > Period.Of(today))
        {
            throw new EditRefusedException("月份不能晚于本月：还没有发生的事不登记。");
        }

        if (end < start)
        {
            throw new EditRefusedException("结束时间早于开始时间，请核对。");
        }

        if (db.Set<WorkSpell>().AsNoTracking().Any(s => s.PersonId == person && s.StartMonth == start))
        {
            throw new EditRefusedException($"此人已有一段从{ChineseDate.Month(start)}开始的务工。如果是同一段，请在人员页上更正它。");
        }
    }
}
