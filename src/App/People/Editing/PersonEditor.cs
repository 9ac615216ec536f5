using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Editing;
using Wengang.App.People.Searching;

namespace Wengang.App.People.Editing;

/// <summary>Corrects and changes what the register says of a person; what belongs to the household is set for all who live in it.</summary>
/// <param name="db">The session; nobody outside its regions is there.</param>
/// <param name="today">Nothing can have changed later than this day.</param>
public sealed class PersonEditor(Db db, DateOnly today)
{
    /// <summary>What would happen.</summary>
    /// <exception cref="EditRefusedException">It cannot be.</exception>
    public EditPreview Preview(long person, Amendment amendment)
    {
        db.Actor.Require(Permission.EditRegister);
        var plan = Plan(person, amendment);
        IReadOnlyList<string> notes = plan.Edits.Count > 1 ? [$"{plan.Field.Title}是全户的，同户 {plan.Edits.Count} 人一起修改。"] : [];
        return new EditPreview(plan.Sentence, plan.Field.Show(db, Amender.Latest(plan.Own)), FactStamp.Of(plan.Own), notes);
    }

    /// <summary>Carries it out as one operation; false when this form was carried out before.</summary>
    /// <exception cref="EditRefusedException">It cannot be.</exception>
    /// <exception cref="EditConflictException">The record was changed since the form was opened.</exception>
    public bool Amend(long person, Amendment amendment, EditForm form)
    {
        db.Actor.Require(Permission.EditRegister);
        if (form.WasCarriedOut(db))
        {
            return false;
        }

        var title = Plan(person, amendment).Sentence;
        return form.Run(db, amendment.IsCorrection ? OperationKind.PersonCorrected : OperationKind.PersonChanged, title, _ =>
        {
            FactStamp.Check(Records(db, person), form.Seen);
            foreach (var edit in Plan(person, amendment).Edits)
            {
                edit.Write(db);
                NameIndex.Learn(db, edit.Add.Select(r => r.Name));
            }
        });
    }

    /// <summary>What is known of a person, all stretches.</summary>
    public static IReadOnlyList<PersonRecord> Records(Db db, long person)
    {
        var records = db.Set<PersonRecord>().AsNoTracking().Where(r => r.PersonId == person).ToList();
        return records.Count > 0 ? records : throw new EditRefusedException("名册里没有这个人，或不在您的辖区内。");
    }

    private PlannedEdit Plan(long person, Amendment amendment)
    {
        var field = PersonFields.Find(amendment.Field) ?? throw new EditRefusedException("没有这一项。");
        var own = Records(db, person);
        var latest = Amender.Latest(own);
        var subjects = field.OfHousehold && latest.ValidTo is null ? Members(latest.HouseholdId, own) : [own];
        var edits = subjects.Select(s => ReferenceEquals(s, own) ? Amender.Plan(db, s, field, amendment, today) : Follow(s, field, amendment)).OfType<FactEdit<PersonRecord>>().ToList();
        return new PlannedEdit(field, own, edits, Amender.Sentence(db, latest.Name, field, amendment, own, edits[0]));
    }

    /// <summary>Null where a member already has the value.</summary>
    private FactEdit<PersonRecord>? Follow(IReadOnlyList<PersonRecord> records, FactField<PersonRecord> field, Amendment amendment)
    {
        try
        {
            return Amender.Plan(db, records, field, amendment, today);
        }
        catch (EditRefusedException)
        {
            return null;
        }
    }

    private List<IReadOnlyList<PersonRecord>> Members(long household, IReadOnlyList<PersonRecord> own)
    {
        var ids = db.Set<PersonRecord>().Where(r => r.HouseholdId == household && r.ValidTo == null && r.PersonId != own[0].PersonId).Select(r => r.PersonId);
        var others = db.Set<PersonRecord>().AsNoTracking().Where(r => ids.Contains(r.PersonId)).ToList();
        return [own, .. others.GroupBy(r => r.PersonId).Select(IReadOnlyList<PersonRecord> (g) => g.ToList())];
    }

    private sealed record PlannedEdit(
        FactField<PersonRecord> Field, IReadOnlyList<PersonRecord> Own, IReadOnlyList<FactEdit<PersonRecord>> Edits, string Sentence);
}
