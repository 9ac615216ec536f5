using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Editing;
using Wengang.Rules.Facts;
using Wengang.Rules.Texts;

namespace Wengang.App.People.Editing;

/// <summary>Death, leaving the register, and what else happens to people.</summary>
public sealed class PersonEvents(Db db, DateOnly today)
{
    /// <exception cref="EditRefusedException">It cannot be.</exception>
    public EditPreview Preview(long person, PersonEventKind kind, DateOnly day)
    {
        db.Actor.Require(Permission.EditRegister);
        var records = PersonEditor.Records(db, person);
        Check(records, kind, day);
        IReadOnlyList<string> notes = PersonEventKinds.Leaves(kind)
            ? [$"从{ChineseDate.Day(day)}起不再计入任何数据；这一天以前的数据不变。"]
            : ["只作登记，不影响数据。"];
        return new EditPreview(Sentence(records, kind, day), "", FactStamp.Of(records), notes);
    }

    /// <summary>False when this form was carried out before.</summary>
    /// <exception cref="EditRefusedException">It cannot be.</exception>
    /// <exception cref="EditConflictException">The record was changed since the form was opened.</exception>
    public bool Record(long person, PersonEventKind kind, DateOnly day, EditForm form)
    {
        db.Actor.Require(Permission.EditRegister);
        var title = Sentence(PersonEditor.Records(db, person), kind, day);
        return form.Run(db, OperationKind.PersonLeft, title, _ =>
        {
            var records = PersonEditor.Records(db, person);
            FactStamp.Check(records, form.Seen);
            Check(records, kind, day);
            db.Bulk.Insert<PersonEvent>([new PersonEvent
            {
                PersonId = person, Kind = kind, OccurredOn = day, RegionCode = Amender.Latest(records).RegionCode, ValidFrom = day, ObservedOn = day,
            }]);
            if (PersonEventKinds.Leaves(kind))
            {
                FactEdits.Of(db, records, Amending.EndOn(FactEdits.Stretches(records), day)).Write(db);
            }
        });
    }

    private void Check(IReadOnlyList<PersonRecord> records, PersonEventKind kind, DateOnly day)
    {
        if (day > today)
        {
            throw new EditRefusedException("日期不能晚于今天：还没有发生的事不登记。");
        }

        if (!PersonEventKinds.Leaves(kind))
        {
            return;
        }

        if (Amender.Latest(records).ValidTo is { } end)
        {
            throw new EditRefusedException($"此人已于{ChineseDate.Day(end)}移出名册。");
        }

        if (day <= records.Min(r => r.ValidFrom))
        {
            throw new EditRefusedException($"日期要晚于列入名册的日期（{ChineseDate.Day(records.Min(r => r.ValidFrom))}）。");
        }
    }

    private static string Sentence(IReadOnlyList<PersonRecord> records, PersonEventKind kind, DateOnly day) =>
        $"{(PersonEventKinds.Leaves(kind) ? "移出名册" : "登记变动")}：{Amender.Latest(records).Name}，{PersonEventKinds.List.NameOf(kind)}，{ChineseDate.Day(day)}";
}
