using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Monitoring.Checking.Planning;
using Wengang.App.Monitoring.Periods;
using Wengang.Rules.Texts;
using Wengang.Rules.Values;

namespace Wengang.App.Monitoring.Checking;

/// <summary>
/// Applies the answers of several people in one commit: read once for all, decided one by one, written once for all. Each person's batch
/// is an operation of its own in the chain. Called by <see cref="CheckWriter"/>; nothing else writes answers.
/// </summary>
/// <param name="db">A session that sees the whole county; the regions of each actor are checked here.</param>
/// <param name="today">No talk can have been later.</param>
internal sealed class CheckDesk(Db db, DateOnly today)
{
    private readonly List<(int Batch, int Place, CheckAnswer Answer)> waiting = [];
    private CheckReceipt[][] receipts = [];

    /// <summary>The receipts of each batch in the order of its answers; nothing is durable when this throws.</summary>
    public IReadOnlyList<IReadOnlyList<CheckReceipt>> Apply(IReadOnlyList<CheckBatch> batches)
    {
        receipts = [.. batches.Select(b => new CheckReceipt[b.Answers.Count])];
        using var group = OperationGroup.Begin(db);
        var known = KnownReceipts.Read(db, batches.SelectMany(b => b.Answers).Select(a => a.Id));
        var periods = PeriodBook.All(db).ToDictionary(p => p.Month);
        for (var i = 0; i < batches.Count; i++)
        {
            for (var j = 0; j < batches[i].Answers.Count; j++)
            {
                Sort(batches[i], i, j, known, periods);
            }
        }

        var directory = new CheckDirectory(db, waiting.Select(w => w.Answer), MonitoringSettings.Read(db).People);
        while (waiting.Count > 0)
        {
            Round(batches, directory, group);
            group.Store();
        }

        group.Commit();
        return receipts;
    }

    /// <summary>Repeated and impossible answers have their receipt at once; the others wait for their round.</summary>
    private void Sort(CheckBatch batch, int i, int j, KnownReceipts known, Dictionary<Period, MonitoringPeriod> periods)
    {
        var answer = batch.Answers[j];
        try
        {
            if (known.Find(answer.Id, batch.Actor) is { } before)
            {
                receipts[i][j] = before;
                return;
            }

            CheckForm.Check(answer, periods, today);
            waiting.Add((i, j, answer));
        }
        catch (CheckRefusedException e)
        {
            receipts[i][j] = CheckReceipt.Refused(answer.Id, e.Kind, e.Message);
        }
    }

    /// <summary>As many answers as speak of different people; a second word on somebody waits for the next round, where it finds the first.</summary>
    private void Round(IReadOnlyList<CheckBatch> batches, CheckDirectory directory, OperationGroup group)
    {
        var (now, later, taken, ids) = (new List<(int Batch, int Place, CheckAnswer Answer, IReadOnlyList<CheckedPerson> People)>(), waiting.ToList(), new HashSet<long>(), new HashSet<Guid>());
        waiting.Clear();
        foreach (var one in later)
        {
            var people = directory.Of(one.Answer);
            if (people.Any(p => taken.Contains(p.Id)) | !ids.Add(one.Answer.Id))
            {
                waiting.Add(one);
            }
            else
            {
                now.Add((one.Batch, one.Place, one.Answer, people));
            }

            taken.UnionWith(people.Select(p => p.Id));
        }

        var state = new CheckState(db, taken, now.Select(n => n.Answer.Month));
        foreach (var batch in now.GroupBy(n => n.Batch))
        {
            Write(batches[batch.Key], [.. batch], state, group);
        }

        Repeat(batches);
    }

    /// <summary>What waits under an identifier that this round has taken is the same answer sent twice at once.</summary>
    private void Repeat(IReadOnlyList<CheckBatch> batches)
    {
        var done = receipts.SelectMany(r => r).Where(r => r is { IsTaken: true }).ToLookup(r => r.Id);
        foreach (var one in waiting.Where(w => done.Contains(w.Answer.Id)).ToList())
        {
            receipts[one.Batch][one.Place] = done[one.Answer.Id].First() with { IsRepeated = true };
            waiting.Remove(one);
        }
    }

    private void Write(CheckBatch batch, List<(int Batch, int Place, CheckAnswer Answer, IReadOnlyList<CheckedPerson> People)> answers, CheckState state, OperationGroup group)
    {
        var whole = new CheckPlan();
        var accepted = new List<(int Batch, int Place, Guid Id, List<long> Persons)>();
        foreach (var (i, j, answer, people) in answers)
        {
            try
            {
                var plan = Decide(answer, people, batch.Actor, state);
                whole.Add(plan);
                accepted.Add((i, j, answer.Id, plan.Answers.ConvertAll(a => a.PersonId)));
            }
            catch (CheckRefusedException e)
            {
                receipts[i][j] = CheckReceipt.Refused(answer.Id, e.Kind, e.Message);
            }
        }

        if (accepted.Count == 0)
        {
            return;
        }

        using var operation = group.Open(batch.Actor, OperationKind.CheckAnswered, Reason(whole), batch.Source);
        whole.Write(db);
        operation.Complete();
        foreach (var (i, j, id, persons) in accepted)
        {
            receipts[i][j] = new CheckReceipt(id, operation.Sequence, operation.At, persons);
        }
    }

    /// <exception cref="CheckRefusedException">Nobody is there for this actor, or what is said cannot be.</exception>
    private CheckPlan Decide(CheckAnswer answer, IReadOnlyList<CheckedPerson> people, Actor actor, CheckState state)
    {
        var reached = actor.May(Permission.AnswerChecks) ? people.Where(p => actor.Scope.Contains(p.RegionCode)).ToList() : [];
        if (reached.Count == 0)
        {
            throw new CheckRefusedException(RefusalKind.Unknown, answer.PersonId is null ? "这一户没有要核实的人，或不在您的辖区内。" : "名册里没有这个人，或不在您的辖区内。");
        }

        var asked = answer.PersonId is not null ? reached : reached.FindAll(p => state.LastAnswer(p.Id, answer.Month) is null);
        if (asked.Count == 0)
        {
            throw new CheckRefusedException(RefusalKind.Overtaken, "这一户本月都已经核过了。");
        }

        var (planner, plan) = (new CheckPlanner(db, state, actor), new CheckPlan());
        asked.ForEach(p => plan.Add(planner.Plan(answer, p)));
        return plan;
    }

    private static string Reason(CheckPlan plan)
    {
        var kinds = plan.Answers.GroupBy(a => a.Kind).OrderBy(g => g.Key).Select(g => $"{AnswerKinds.List.NameOf(g.Key)} {g.Count()}");
        var months = plan.Answers.Select(a => a.Month).Distinct().Order().Select(ChineseDate.Month);
        return $"{string.Join('、', months)}月监测核实 {plan.Answers.Count} 人（{string.Join('，', kinds)}）";
    }
}
