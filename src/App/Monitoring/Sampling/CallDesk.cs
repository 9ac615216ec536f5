using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Editing;
using Wengang.App.Monitoring.Rechecking;
using Wengang.Rules.Monitoring.Sampling;
using Wengang.Rules.Texts;
using Wengang.Rules.Values;

namespace Wengang.App.Monitoring.Sampling;

/// <summary>Call-backs to those who were drawn.</summary>
public static class CallDesk
{
    /// <summary>Who may call on a level.</summary>
    public static bool MayCall(Actor actor, SampleLevel level) => actor.May(Permission.VerifyChecks) || (level == SampleLevel.Village && actor.May(Permission.AnswerChecks));

    /// <summary>Somebody drawn whom this session may see; null when there is none.</summary>
    public static SampledPerson? Find(Db db, Period month, SampleLevel level, string key)
    {
        var one = db.Set<SampledPerson>().AsNoTracking().FirstOrDefault(s => s.Month == month && s.Level == level && s.Key == key);
        return one is not null && db.Actor.Scope.Contains(one.Place) ? one : null;
    }

    /// <summary>Keeps what a call found; what was wrong goes back to the village.</summary>
    /// <exception cref="EditRefusedException">It cannot be.</exception>
    public static void Record(Db db, Period month, SampleLevel level, string key, CallForm form, DateOnly today)
    {
        form.Check(today);
        using var operation = db.Begin(OperationKind.SampleCalled, $"登记{ChineseDate.Month(month)}抽查回访", OperationSource.Page);
        var one = Own(db, month, level, key);
        if (one.WasCheckedBy(db.Actor))
        {
            throw new EditRefusedException("这个人本月是您自己核实的，要由另一个人回访。");
        }

        var call = new SampleCall
        {
            Month = month, Level = level, Key = key, PersonId = one.PersonId, RegionCode = one.RegionCode, Reached = form.Reached,
            Confirmed = form.Reached ? CallQuestions.Codes(form.Right) : "", Wrong = form.Reached ? CallQuestions.Codes(form.Wrong) : "", NextOn = form.Reached ? null : form.NextOn,
            Note = string.IsNullOrWhiteSpace(form.Note) ? null : form.Note.Trim(), By = db.Actor.User, AccountId = db.Actor.AccountId, ValidFrom = Fact.Always, ObservedOn = today,
        };
        db.Bulk.Insert<SampleCall>([call]);
        Follow(db, one, call);
        operation.Complete();
    }

    /// <summary>Takes the last call to somebody back; the one before is the result again. False when there is none.</summary>
    /// <exception cref="EditRefusedException">It cannot be.</exception>
    public static bool Undo(Db db, Period month, SampleLevel level, string key)
    {
        using var operation = db.Begin(OperationKind.SampleCallUndone, $"撤回{ChineseDate.Month(month)}抽查回访", OperationSource.Page);
        var one = Own(db, month, level, key);
        var calls = db.Set<SampleCall>().AsNoTracking().Where(c => c.Month == month && c.Level == level && c.Key == key).OrderByDescending(c => c.Id).Take(2).ToList();
        if (calls.Count == 0)
        {
            return false;
        }

        db.Bulk.Retract<SampleCall>([calls[0].Id]);
        Follow(db, one, calls.ElementAtOrDefault(1));
        operation.Complete();
        return true;
    }

    /// <summary>Says who is to call these people.</summary>
    /// <param name="db">The session.</param>
    /// <param name="month">The month.</param>
    /// <param name="level">The level.</param>
    /// <param name="keys">Those drawn.</param>
    /// <param name="account">One of <see cref="SampleCallers.Of"/>.</param>
    /// <returns>How many were given; whom the account checked itself is left out.</returns>
    /// <exception cref="EditRefusedException">It cannot be.</exception>
    public static int Assign(Db db, Period month, SampleLevel level, IReadOnlyCollection<string> keys, long account)
    {
        using var operation = db.Begin(OperationKind.CallerAssigned, $"安排{ChineseDate.Month(month)}抽查回访人", OperationSource.Page);
        var people = db.Set<SampledPerson>().AsNoTracking().Where(s => s.Month == month && s.Level == level && keys.Contains(s.Key)).AsEnumerable().Where(s => db.Actor.Scope.Contains(s.Place)).ToList();
        if (people.Count == 0 || !MayCall(db.Actor, level))
        {
            throw new EditRefusedException("请先勾选要安排的人。");
        }

        var caller = SampleCallers.Of(db, level, people[0].Place).FirstOrDefault(c => c.Id == account) ?? throw new EditRefusedException("请选由谁回访。");
        var known = db.Set<SampleCaller>().Where(c => c.Month == month && c.Level == level && keys.Contains(c.Key)).ToDictionary(c => c.Key);
        var given = people.Where(p => p.CheckedByAccount != caller.Id && p.CheckedBy != caller.UserName).ToList();
        foreach (var one in given)
        {
            if (known.TryGetValue(one.Key, out var row))
            {
                (row.AccountId, row.Name) = (caller.Id, caller.Name);
            }
            else
            {
                db.Add(new SampleCaller { Id = Ids.Next(), Month = month, Level = level, Key = one.Key, RegionCode = one.RegionCode, AccountId = caller.Id, Name = caller.Name });
            }
        }

        operation.Complete();
        return given.Count;
    }

    /// <summary>The name under which a village's tasks stand that come from a call.</summary>
    internal static string SourceOf(SampledPerson one) => $"sample {one.Month} {SampleLevels.List.CodeOf(one.Level)} {one.Key}";

    private static SampledPerson Own(Db db, Period month, SampleLevel level, string key)
    {
        if (!MayCall(db.Actor, level))
        {
            throw new EditRefusedException("这一级的回访由乡镇或县里做。");
        }

        return Find(db, month, level, key) ?? throw new EditRefusedException("抽样名单里没有这个人，或不在您的辖区内。");
    }

    private static void Follow(Db db, SampledPerson one, SampleCall? result)
    {
        if (result is { IsWrong: true })
        {
            var words = CallQuestions.Names(CallQuestions.Parse(result.Wrong));
            RecheckTasks.Ask(db, SourceOf(one), one.Month, [(one.PersonId, one.RegionCode)], $"核实有误，请重新核对：{words}{(result.Note is null ? "" : $"（{result.Note}）")}");
        }
        else
        {
            RecheckTasks.Withdraw(db, SourceOf(one));
        }
    }
}
