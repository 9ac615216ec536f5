using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Editing;
using Wengang.App.People;
using Wengang.App.People.Editing;
using Wengang.App.People.Searching;
using Wengang.App.Referrals.Following;
using Wengang.App.Subsidies.Claims;
using Wengang.Rules.Facts;
using Wengang.Rules.Values;

namespace Wengang.App.Dossiers.Merging;

/// <summary>Makes one person of two entries, and two again as long as nothing was built on it.</summary>
/// <param name="db">The session.</param>
/// <param name="today">The day on which cases are opened that a merge shows.</param>
public sealed class Merger(Db db, DateOnly today)
{
    /// <exception cref="EditRefusedException">It cannot be.</exception>
    public EditPreview Preview(MergeWish wish)
    {
        db.Actor.Require(Permission.EditRegister);
        var (kept, gone) = Records(wish);
        return new EditPreview(Sentence(wish, kept, gone), "", FactStamp.Of([.. kept, .. gone]),
        [
            "务工、监测、计划、岗位、车间、培训、招工记录和补贴申请都归到保留的人名下；同一件事两边都有的，以保留的人为准。",
            "以后的表里再出现被并入的证件号码，也算保留的人。在这之后没有新的登记以前，可以整个撤销。",
            .. ClaimFollowing.Require(db, wish.Gone, wish.Kept),
        ]);
    }

    /// <summary>False when this form was carried out before.</summary>
    /// <exception cref="EditRefusedException">It cannot be.</exception>
    /// <exception cref="EditConflictException">Either record was changed since the form was opened.</exception>
    public bool Merge(MergeWish wish, EditForm form)
    {
        db.Actor.Require(Permission.EditRegister);
        if (form.WasCarriedOut(db))
        {
            return false;
        }

        var (kept, gone) = Records(wish);
        return form.Run(db, OperationKind.PersonMerged, Sentence(wish, kept, gone), _ =>
        {
            (kept, gone) = Records(wish);
            FactStamp.Check([.. kept, .. gone], form.Seen);
            ClaimFollowing.Require(db, wish.Gone, wish.Kept);
            var (region, twice) = (Amender.Latest(kept).RegionCode, ClaimFollowing.PaidTwice(db, wish.Gone, wish.Kept));
            Take(wish, kept, Amender.Latest(gone));
            var (keptSide, goneSide) = (Side(wish.Kept), Side(wish.Gone));
            foreach (var kind in MergedKinds.All)
            {
                kind.Merge(db, goneSide, keptSide);
            }

            ReferralFollowing.Follow(db, wish.Gone, wish.Kept);
            ClaimFollowing.Follow(db, twice, today, wish.Gone, wish.Kept);

            db.Bulk.Insert<PersonMerge>([new PersonMerge { KeptId = wish.Kept, GoneId = wish.Gone, RegionCode = region, ValidFrom = Fact.Always }]);
        });
    }

    /// <summary>The merge by which this person's entry took in another; null when there is none that stands.</summary>
    public PersonMerge? Latest(long kept) =>
        db.Set<PersonMerge>().AsNoTracking().Where(m => m.KeptId == kept).AsEnumerable().MaxBy(m => m.RecordedAt);

    /// <summary>The person into whose entry this one was taken; null when it was not.</summary>
    public static long? KeptFor(Db db, long gone) => db.Set<PersonMerge>().AsNoTracking().Where(m => m.GoneId == gone).Select(m => (long?)m.KeptId).FirstOrDefault();

    /// <summary>Takes the whole merge back; false when this form was carried out before.</summary>
    /// <exception cref="EditRefusedException">Something was registered since.</exception>
    public bool Undo(long merge, EditForm form)
    {
        db.Actor.Require(Permission.EditRegister);
        return form.Run(db, OperationKind.MergeUndone, "撤销合并，恢复成两个人", _ =>
        {
            var done = db.Set<PersonMerge>().AsNoTracking().FirstOrDefault(m => m.Id == merge) ?? throw new EditRefusedException("这次合并已经撤销，或不在您的辖区内。");
            var (kept, gone) = (Side(done.KeptId), Side(done.GoneId));
            if (MergedKinds.All.Any(k => k.HasLater(db, gone, kept, done.RecordedAt)))
            {
                throw new EditRefusedException("合并以后又有新的登记，不能再整个撤销。请逐项更正。");
            }

            ClaimFollowing.TakeBack(db, done.GoneId, done.KeptId, done.RecordedAt, today);
            foreach (var kind in MergedKinds.All)
            {
                kind.Undo(db, gone, kept, done.OperationId);
            }

            ReferralFollowing.Follow(db, done.GoneId, done.KeptId);
            ClaimFollowing.Follow(db, [], today, done.GoneId, done.KeptId);

            db.Bulk.Retract<PersonMerge>([done.Id]);
        });
    }

    /// <summary>Fields whose values differ, with both.</summary>
    public IReadOnlyList<(FactField<PersonRecord> Field, string Kept, string Gone)> Differences(long kept, long gone)
    {
        var (one, other) = (Amender.Latest(PersonEditor.Records(db, kept)), Amender.Latest(PersonEditor.Records(db, gone)));
        return [.. PersonFields.All.Where(f => !f.OfHousehold && !Equals(f.Read(one), f.Read(other))).Select(f => (f, f.Show(db, one), f.Show(db, other)))];
    }

    private (IReadOnlyList<PersonRecord> Kept, IReadOnlyList<PersonRecord> Gone) Records(MergeWish wish) => wish.Kept == wish.Gone
        ? throw new EditRefusedException("这是同一条记录，不用合并。")
        : (PersonEditor.Records(db, wish.Kept), PersonEditor.Records(db, wish.Gone));

    private string Sentence(MergeWish wish, IReadOnlyList<PersonRecord> kept, IReadOnlyList<PersonRecord> gone)
    {
        var taken = PersonFields.All.Where(f => wish.Taken.Contains(f.Key)).Select(f => f.Title).ToList();
        var choice = taken.Count == 0 ? "各项都用保留的" : $"{string.Join('、', taken)}用被并入的，其余用保留的";
        return $"合并：{Amender.Latest(gone).Name}（{Masked(wish.Gone)}）并入{Amender.Latest(kept).Name}（{Masked(wish.Kept)}），{choice}";
    }

    private void Take(MergeWish wish, IReadOnlyList<PersonRecord> kept, PersonRecord gone)
    {
        var fields = PersonFields.All.Where(f => wish.Taken.Contains(f.Key) && !f.OfHousehold).ToList();
        if (fields.Count == 0)
        {
            return;
        }

        var stretches = FactEdits.Stretches(kept);
        stretches = [.. stretches.Select((s, i) => i < stretches.Count - 1 ? s : s with { Content = Taken(s.Content, gone, fields) })];
        var edit = FactEdits.Of(db, kept, stretches);
        edit.Write(db);
        NameIndex.Learn(db, edit.Add.Select(r => r.Name));
    }

    private PersonRecord Taken(PersonRecord kept, PersonRecord gone, List<FactField<PersonRecord>> fields)
    {
        var copy = FactEdits.Copy(kept);
        foreach (var field in fields)
        {
            var value = field.Kind == FieldKind.Phone ? (gone.PhoneCipher is null ? "" : db.Protector.Open(gone.PhoneCipher)) : field.Show(db, gone);
            if (value.Length > 0)
            {
                field.Write(db, copy, value);
            }
        }

        return copy;
    }

    private MergeSide Side(long person)
    {
        var entry = db.Set<Person>().AsNoTracking().FirstOrDefault(p => p.Id == person) ?? throw new EditRefusedException("名册里没有这个人，或不在您的辖区内。");
        return new MergeSide(entry.Id, entry.IdentityIndex, db.Protector.Open(entry.IdentityCipher));
    }

    private string Masked(long person) => IdentityNumber.TryParse(Side(person).Identity, out var number, out _) ? number.Masked : "";
}
