using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Editing;
using Wengang.App.Monitoring;
using Wengang.App.Monitoring.Rechecking;
using Wengang.App.People;
using Wengang.App.Referrals.Following;
using Wengang.App.Regions;
using Wengang.Rules.Facts;
using Wengang.Rules.Texts;

namespace Wengang.App.Dossiers.Moving;

/// <summary>Moves a household to another village of the county, with all members and their unfinished work.</summary>
public sealed class Mover(Db db, DateOnly today)
{
    /// <exception cref="EditRefusedException">It cannot be.</exception>
    public EditPreview Preview(long household, string village, DateOnly day)
    {
        db.Actor.Require(Permission.EditRegister);
        var plan = Plan(household, village, day);
        return new EditPreview(plan.Sentence, plan.From, FactStamp.Of(plan.Records), [$"{ChineseDate.Day(day)}以前的数据仍算在{plan.From}。"]);
    }

    /// <summary>False when this form was carried out before.</summary>
    /// <exception cref="EditRefusedException">It cannot be.</exception>
    /// <exception cref="EditConflictException">A member's record was changed since the form was opened.</exception>
    public bool Move(long household, string village, DateOnly day, EditForm form)
    {
        db.Actor.Require(Permission.EditRegister);
        if (form.WasCarriedOut(db))
        {
            return false;
        }

        return form.Run(db, OperationKind.PersonMoved, Plan(household, village, day).Sentence, _ =>
        {
            var plan = Plan(household, village, day);
            FactStamp.Check(plan.Records, form.Seen);
            Change(plan.Records, r => r.PersonId, village, day);
            var people = plan.Records.Select(r => r.PersonId).Distinct().ToList();
            var spells = db.Set<WorkSpell>().AsNoTracking().Where(s => people.Contains(s.PersonId)).ToList();
            Change([.. spells.GroupBy(s => (s.PersonId, s.StartMonth)).Where(g => Amender.Latest([.. g]).EndMonth is null).SelectMany(g => g)],
                s => (s.PersonId, s.StartMonth), village, day);
            db.Set<Household>().First(h => h.Id == household).RegionCode = village;
            foreach (var person in db.Set<Person>().Where(p => people.Contains(p.Id)))
            {
                person.RegionCode = village;
            }

            ReferralFollowing.Move(db, people, village);
            RecheckTasks.Move(db, people, village);
            db.SaveChanges();
        });
    }

    private void Change<T, TKey>(IReadOnlyList<T> facts, Func<T, TKey> key, string village, DateOnly day)
        where T : Fact
    {
        foreach (var one in facts.GroupBy(key))
        {
            var stretches = Amending.ChangeFrom(FactEdits.Stretches(one), day, f =>
            {
                var copy = FactEdits.Copy(f, day);
                copy.RegionCode = village;
                return copy;
            });
            FactEdits.Of(db, [.. one], stretches).Write(db);
        }
    }

    private MovePlan Plan(long household, string village, DateOnly day)
    {
        var members = db.Set<PersonRecord>().Where(r => r.HouseholdId == household && r.ValidTo == null).Select(r => r.PersonId);
        var records = db.Set<PersonRecord>().AsNoTracking().Where(r => members.Contains(r.PersonId)).ToList();
        var code = db.Set<Household>().AsNoTracking().FirstOrDefault(h => h.Id == household)?.Code;
        if (code is null || records.Count == 0)
        {
            throw new EditRefusedException("没有这一户，或不在您的辖区内。");
        }

        if (day > today)
        {
            throw new EditRefusedException("迁移日期不能晚于今天。");
        }

        var divisions = db.Set<Division>().AsNoTracking().ToDictionary(d => d.Code);
        if (!divisions.TryGetValue(village, out var target) || target.Level != DivisionLevel.Village || !db.Actor.Scope.Contains(village))
        {
            throw new EditRefusedException("请选迁入的村，只能选本辖区内的村；迁到别的乡镇请由县级办理。");
        }

        var from = Amender.Latest(records).RegionCode;
        return from == village
            ? throw new EditRefusedException($"这一户现在就在{target.Name}。")
            : new MovePlan(records, Name(divisions, from), $"迁移：户编号 {code} 全户 {records.DistinctBy(r => r.PersonId).Count()} 人由{Name(divisions, from)}迁到{Name(divisions, village)}，从{ChineseDate.Day(day)}起");
    }

    private static string Name(Dictionary<string, Division> divisions, string code) =>
        divisions.GetValueOrDefault(code[..9] + "000")?.Name + (code.EndsWith("000", StringComparison.Ordinal) ? "" : divisions.GetValueOrDefault(code)?.Name);

    private sealed record MovePlan(IReadOnlyList<PersonRecord> Records, string From, string Sentence);
}
