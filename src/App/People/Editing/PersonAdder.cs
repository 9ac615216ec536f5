using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Editing;
using Wengang.App.People.Searching;
using Wengang.App.Regions;
using Wengang.Rules.Texts;
using Wengang.Rules.Values;

namespace Wengang.App.People.Editing;

/// <summary>Adds a person, and with the first one their household.</summary>
public sealed class PersonAdder(Db db, DateOnly today)
{
    private const string UniqueViolation = "23505";
    private const string Elsewhere = "这个证件号码或户编号已登记在别的乡镇，请联系县级核对，需要时办理迁移。";

    /// <exception cref="EditRefusedException">Something that was typed cannot be.</exception>
    public EditPreview Preview(NewPerson typed)
    {
        db.Actor.Require(Permission.EditRegister);
        var plan = Read(typed);
        return new EditPreview(plan.Sentence, "", "", plan.IsNewHousehold ? ["这个户编号还没有，会同时新建这一户。"] : [$"加入已有的户 {plan.Household.Code}，户类型随户。"]);
    }

    /// <summary>Key of the person; null when this form was carried out before.</summary>
    /// <exception cref="EditRefusedException">Something that was typed cannot be.</exception>
    public long? Add(NewPerson typed, EditForm form)
    {
        db.Actor.Require(Permission.EditRegister);
        if (form.WasCarriedOut(db))
        {
            return null;
        }

        var person = 0L;
        try
        {
            return form.Run(db, OperationKind.PersonAdded, Read(typed).Sentence, _ => person = Write(Read(typed))) ? person : null;
        }
        catch (DbException e) when (e.SqlState == UniqueViolation)
        {
            // What another township registered is hidden from this session, but not from the constraint.
            throw new EditRefusedException(Elsewhere);
        }
    }

    private long Write(PlannedPerson plan)
    {
        if (plan.IsNewHousehold)
        {
            db.Bulk.Insert<Household>([plan.Household]);
        }

        db.Bulk.Insert<Person>([plan.Person]);
        plan.Record.Seal(db.Protector);
        db.Bulk.Insert<PersonRecord>([plan.Record]);
        NameIndex.Learn(db, [plan.Record.Name]);
        return plan.Person.Id;
    }

    private PlannedPerson Read(NewPerson typed)
    {
        var identity = Identity(typed.Identity);
        var code = TextCleaning.CleanCode(typed.HouseholdCode);
        if (code.Length == 0)
        {
            throw new EditRefusedException("请填户编号：加入已有的户填那一户的编号，新建一户填新的编号。");
        }

        var known = db.Set<Household>().AsNoTracking().FirstOrDefault(h => h.Code == code);
        if (known is null && db.Set<Household>().IgnoreQueryFilters().Any(h => h.Code == code))
        {
            throw new EditRefusedException(Elsewhere);
        }

        var household = known ?? new Household { Id = Ids.Next(), Code = code, RegionCode = Village(typed.Village) };
        var model = known is null ? null : db.Set<PersonRecord>().AsNoTracking().FirstOrDefault(r => r.HouseholdId == known.Id && r.ValidTo == null);
        var person = new Person
        {
            Id = Ids.Next(), IdentityIndex = db.Protector.Index(identity.Value), IdentityCipher = db.Protector.Seal(identity.Value),
            Birth = identity.Birth, Sex = identity.Sex, RegionCode = household.RegionCode,
        };
        var record = Record(typed, person, household, model);
        var sentence = $"新增人员：{record.Name}（{identity.Masked}），户编号 {code}，{Amender.Since(record.ValidFrom)}";
        return new PlannedPerson(person, household, known is null, record, sentence);
    }

    private PersonRecord Record(NewPerson typed, Person person, Household household, PersonRecord? model)
    {
        var since = Amender.Day("列入名册的日期", typed.Since);
        if (since > today || since < person.Birth)
        {
            throw new EditRefusedException(since > today ? "列入名册的日期不能晚于今天。" : $"列入名册的日期早于出生日期（{ChineseDate.Day(person.Birth)}），请核对。");
        }

        var record = new PersonRecord
        {
            PersonId = person.Id, HouseholdId = household.Id, RegionCode = household.RegionCode, Name = "", ValidFrom = since, ObservedOn = since,
            HouseholdType = model?.HouseholdType ?? default, MonitorCategory = model?.MonitorCategory,
        };
        Write(record, "name", typed.Name, required: true);
        Write(record, "relation", typed.Relation);
        Write(record, "labour", typed.Labour);
        Write(record, "phone", typed.Phone);
        if (model is null)
        {
            Write(record, "type", typed.HouseholdType, required: true);
            Write(record, "monitor", typed.Monitor);
        }

        return record;
    }

    private void Write(PersonRecord record, string key, string text, bool required = false)
    {
        var field = PersonFields.Find(key)!;
        var value = TextCleaning.Clean(text);
        if (value.Length > 0)
        {
            field.Write(db, record, value);
        }
        else if (required)
        {
            throw new EditRefusedException($"{field.Title}为空，请补填。");
        }
    }

    private IdentityNumber Identity(string text)
    {
        if (!IdentityNumber.TryParse(text, today, out var identity, out var failure))
        {
            throw new EditRefusedException(failure.Text() + "。");
        }

        // The number is unique in the county, also where this session does not see.
        var index = db.Protector.Index(identity.Value);
        return db.Set<Person>().IgnoreQueryFilters().Any(p => p.IdentityIndex == index)
            ? throw new EditRefusedException("这个证件号码已经在名册里，请用搜索框按号码查找；若登记在别的乡镇，请联系县级办理迁移。")
            : identity;
    }

    private string Village(string code)
    {
        var division = db.Set<Division>().AsNoTracking().FirstOrDefault(d => d.Code == code && d.Level == DivisionLevel.Village);
        return division is null || !db.Actor.Scope.Contains(code) ? throw new EditRefusedException("新建一户要选所在的村，只能选本辖区内的村。") : code;
    }

    private sealed record PlannedPerson(Person Person, Household Household, bool IsNewHousehold, PersonRecord Record, string Sentence);
}
