using System.Globalization;
using Wengang.App.Auditing;
using Wengang.App.Collecting.Receiving;
using Wengang.App.Data;
using Wengang.App.Editing;
using Wengang.App.Monitoring.Checking;
using Wengang.Rules.Sync;
using Wengang.Rules.Values;

namespace Wengang.App.Collecting.Settling;

/// <summary>
/// Makes the facts what was decided. A value over nothing is an answer like any other; a value over another that already stands first takes that answer
/// back, so that nothing of it is left, and says the rest of it again.
/// </summary>
internal sealed class Settlement(Db db, CheckWriter writer, long person, Period month, IReadOnlyList<SaidOnce> said, SyncRecord record)
{
    private readonly Guid id = Guid.CreateVersion7();
    private PhoneAnswer? answer;

    /// <summary>Gives an answer where what stands is not what was decided.</summary>
    /// <exception cref="EditRefusedException">What stands cannot be taken back, or the decided cannot be.</exception>
    public async Task ApplyAsync(IReadOnlyDictionary<string, string> decided, DateOnly today)
    {
        var otherwise = decided.Where(d => record.Value(d.Key) != d.Value).ToDictionary(d => d.Key, d => d.Value);
        var overridden = otherwise.Keys.Where(f => record.Value(f) is { } value && value != AnswerFields.Same).ToList();
        var again = overridden.Count > 0 ? TakeBack(overridden) : [];
        var fields = again.Where(a => !decided.ContainsKey(a.Key)).Concat(otherwise).ToDictionary(f => f.Key, f => f.Value);
        answer = Saying(fields, today) with { Same = [.. decided.Where(d => d.Value == AnswerFields.Same).Select(d => d.Key)] };
        if (otherwise.Count == 0)
        {
            return;
        }

        var receipt = (await writer.Post(db.Actor, OperationSource.Page, [answer.ToAnswer()]))[0];
        if (!receipt.IsTaken)
        {
            throw new EditRefusedException(receipt.Reason!);
        }
    }

    /// <summary>The decision as a write that saw all of it.</summary>
    public ReceivedAnswer Row(string region, IReadOnlyDictionary<string, string> decided, long sequence)
    {
        var body = Merge(answer!, decided) with { Seq = sequence, Kind = AnswerKinds.List.CodeOf(AnswerKind.Changed) };
        return new ReceivedAnswer
        {
            AnswerId = AnsweredCheck.IdOf(id), Base = said.Max(s => s.Write.Number), Number = sequence, Sequence = sequence, Month = month, PersonId = person, RegionCode = region,
            AccountId = db.Actor.AccountId, AnsweredBy = db.Actor.User, State = ReceivedState.Merged, Body = body.ToJson(),
        };
    }

    /// <summary>Takes the month's answers back, the newest first, to the oldest that said one of the fields; gives what else they had said.</summary>
    private Dictionary<string, string> TakeBack(List<string> overridden)
    {
        var applied = said.Where(s => s.Write.Fields.Keys.Any(f => record.Standing.GetValueOrDefault(f)?.Id == s.Write.Id)).OrderByDescending(s => s.Write.Number).ToList();
        var oldest = applied.FindLastIndex(s => overridden.Exists(f => record.Standing[f].Id == s.Write.Id));
        var undone = applied.Take(oldest + 1).ToList();
        PersonUndo.Run(db, person, month, undone[^1].Write.Id, "核定填报不一致，先撤回已登记的答复", OperationSource.Page);
        return record.Standing.Where(s => undone.Exists(u => u.Write.Id == s.Value.Id) && s.Value.Fields[s.Key] != AnswerFields.Same).ToDictionary(s => s.Key, s => s.Value.Fields[s.Key]);
    }

    /// <summary>An answer that says these fields, put together from those who said them.</summary>
    private PhoneAnswer Saying(Dictionary<string, string> fields, DateOnly today)
    {
        var blank = new PhoneAnswer
        {
            Id = id, Month = month.ToString(), Person = person.ToString(CultureInfo.InvariantCulture), Kind = AnswerKinds.List.CodeOf(AnswerKind.Unchanged),
            Method = CheckMethods.List.CodeOf(CheckMethod.Other), On = today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Note = "乡镇核定",
        };
        return Merge(blank, fields.Where(f => f.Value != AnswerFields.Same).ToDictionary(f => f.Key, f => f.Value));
    }

    private PhoneAnswer Merge(PhoneAnswer into, IReadOnlyDictionary<string, string> fields) => fields.Where(f => f.Value != AnswerFields.Same).Aggregate(into, (all, field) =>
    {
        var source = said.Last(s => s.Write.Fields.GetValueOrDefault(field.Key) == field.Value);
        var from = source.Body ?? Body(source.Answer!);
        return (field.Key switch
        {
            AnswerFields.Work => all with { CameHome = from.CameHome, Job = from.Job },
            AnswerFields.Wage => all with { WageFen = from.WageFen },
            AnswerFields.Wants => all with { Wants = from.Wants },
            AnswerFields.Reason => all with { Reason = from.Reason },
            _ => all with { Needs = from.Needs },
        }) with { Kind = AnswerKinds.List.CodeOf(AnswerKind.Changed) };
    });

    /// <summary>What was answered on a page, as a phone would have written it; a new employer and place stand there only in words.</summary>
    private static PhoneAnswer Body(AnsweredCheck row) => new()
    {
        Month = row.Month.ToString(), Person = "", Kind = "", Method = "", On = "", CameHome = row.CameHome?.ToString(), WageFen = row.WageFen, Wants = row.WantsWork,
        Reason = row.Reason is { } reason ? NonEmploymentReasons.List.CodeOf(reason) : null,
        Needs = row.Needs?.Split('、', StringSplitOptions.RemoveEmptyEntries).Select(n => ServiceNeeds.List.TryParse(n, out var need, out _) ? ServiceNeeds.List.CodeOf(need) : "other").ToList(),
        Job = row.NewWork is null ? null : throw new EditRefusedException("这份新工作是在网页上填的，请到人员页上改务工记录。"),
    };
}
