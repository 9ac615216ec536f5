using System.Globalization;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Indicators;
using Wengang.App.Jobs;
using Wengang.App.People;
using Wengang.App.Policies.Reading;
using Wengang.App.Policies.Versions;
using Wengang.Rules.Policies;

namespace Wengang.App.Policies.Simulating;

/// <summary>Tries a version on the county's people in the background.</summary>
public static class Simulator
{
    private const string Name = "policy simulation";
    private const int Step = 1000;

    /// <param name="facts">What is known on a day.</param>
    public static JobKind Kind(Func<Db, DateOnly, CountyFacts> facts) => new(Name, job => Run(job, facts));

    /// <summary>Queues a trial.</summary>
    /// <exception cref="PolicyRefusedException">A version with problems, or one that pays to enterprises.</exception>
    public static Job Enqueue(Db db, PolicyVersion version, DateOnly asOf)
    {
        db.Actor.Require(Permission.EditPolicies);
        var document = PolicyDocument.Read(version.Document);
        if (document.Problems.Any(problem => !problem.IsNote)) throw new PolicyRefusedException("这一版还有问题，改好才能测算。");
        if (PolicyHead.Of(version.Document).Subject is not ("person" or "household")) throw new PolicyRefusedException("这项补贴发给企业或车间，全县人员的数据测算不了。");
        return JobQueue.Enqueue(db, Name, $"测算政策：{version.Name} 第 {version.Number} 版", string.Create(CultureInfo.InvariantCulture, $"{version.Id} {asOf:yyyy-MM-dd}"));
    }

    private static string Run(JobContext context, Func<Db, DateOnly, CountyFacts> facts)
    {
        var words = context.Argument.Split(' ');
        var asOf = DateOnly.ParseExact(words[1], "yyyy-MM-dd", CultureInfo.InvariantCulture);
        using var db = context.Open();
        var version = PolicyBook.Find(db, long.Parse(words[0], CultureInfo.InvariantCulture)) ?? throw new PolicyRefusedException("没有这一版政策。");
        var total = Register.TargetGroup(new FigureQuery(db, asOf, null, IndicatorParameters.Of(db))).Count();
        return Run(db, version, asOf, facts, done =>
        {
            context.Stopping.ThrowIfCancellationRequested();
            context.Report(done, total, "正在逐人测算");
        });
    }

    /// <summary>Tries a version now.</summary>
    /// <param name="db">The session; its scope bounds who is judged.</param>
    /// <param name="version">The version, also a draft.</param>
    /// <param name="asOf">The day that stands for the application.</param>
    /// <param name="facts">What is known on a day.</param>
    /// <param name="progress">Told how many people are done.</param>
    /// <returns>The closing words.</returns>
    public static string Run(Db db, PolicyVersion version, DateOnly asOf, Func<Db, DateOnly, CountyFacts> facts, Action<int> progress)
    {
        var policy = PolicyBook.Compile(version);
        var inForce = PolicyBook.InForce(db, version.Code, asOf, except: version.Id);
        var before = inForce is null ? null : PolicyBook.Compile(inForce);
        var id = Ids.Next();
        var people = Judge(facts(db, asOf), id, policy, before, progress);
        using var operation = db.Begin(OperationKind.PolicySimulated, $"测算政策：{version.Name} 第 {version.Number} 版，按{asOf:yyyy-MM-dd}的情况", OperationSource.Job);
        var simulation = new PolicySimulation
        {
            Id = id, RegionCode = db.Actor.Scope.From.PadRight(12, '0'), PolicyVersionId = version.Id, PolicySha256 = version.Sha256, BaseVersionId = inForce?.Id, AsOf = asOf, User = db.Actor.User, At = operation.At,
        };
        db.Bulk.Insert([simulation]);
        db.Bulk.Insert(people);
        operation.Complete();
        return $"测算完成：{people.Count} 人中符合 {people.Count(p => p.Verdict == Verdict.Eligible)} 人，不符合 {people.Count(p => p.Verdict == Verdict.Not)} 人，无法判定 {people.Count(p => p.Verdict == Verdict.Undecided)} 人。";
    }

    private static List<SimulatedPerson> Judge(CountyFacts facts, long simulation, Policy policy, Policy? before, Action<int> progress)
    {
        var people = new List<SimulatedPerson>();
        foreach (var person in facts.Read())
        {
            if (people.Count % Step == 0) progress(people.Count);
            var (now, then) = (policy.Decide(person.Facts, Stage.Prescreen), before?.Decide(person.Facts, Stage.Prescreen));
            people.Add(new SimulatedPerson
            {
                RegionCode = person.RegionCode, SimulationId = simulation, PersonId = person.PersonId, Verdict = now.Verdict, Fen = now.Fen,
                BaseVerdict = then?.Verdict, BaseFen = then?.Fen ?? 0, Change = SimulationChanges.Of(now, then),
            });
        }
        return people;
    }
}
