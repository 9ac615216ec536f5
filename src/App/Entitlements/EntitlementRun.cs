using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;

namespace Wengang.App.Entitlements;

/// <summary>Decides everybody by every published policy, writes down who could claim, and claims for those who need not ask (免申即享).</summary>
public static class EntitlementRun
{
    /// <summary>People in memory at a time.</summary>
    private const int Chunk = 5_000;

    /// <param name="db">A session that sees the whole county, or the part that is to be looked at.</param>
    /// <param name="day">The day on which people are judged.</param>
    /// <param name="today">The day on which claims are made.</param>
    /// <param name="source">Through which door.</param>
    public static EntitlementOutcome Run(Db db, DateOnly day, DateOnly today, OperationSource source)
    {
        db.Actor.Require(Permission.ApplySubsidies);
        var schemes = DecidedScheme.On(db, day);
        return schemes.Count == 0
            ? new EntitlementOutcome(0, 0, [$"{day:yyyy年M月d日}没有已发布的补贴政策，没有生成申请。"])
            : schemes.Select(scheme => Run(db, scheme, day, today, source)).Aggregate((sum, one) => sum.And(one));
    }

    private static EntitlementOutcome Run(Db db, DecidedScheme scheme, DateOnly day, DateOnly today, OperationSource source)
    {
        using var operation = db.Begin(OperationKind.SubsidyClaimed, $"按政策核对：{scheme.Policy.Name}", source);
        var period = scheme.Policy.PeriodOf(day);
        var (written, made, held) = (0, 0, 0);
        foreach (var people in scheme.Facts(db, day).Read().Chunk(Chunk))
        {
            var (eligible, changed) = Standings.Keep(db, scheme, day, people);
            var claims = period is null ? default : Claiming.Make(db, scheme, period, day, today, eligible);
            (written, made, held) = (written + changed, made + claims.Made, held + claims.Held);
        }
        written += LookAhead(db, scheme, day);
        if (written + made > 0)
        {
            operation.Add($"，情况有变 {written} 人次，生成申请 {made} 件");
            operation.Complete();
        }
        return new EntitlementOutcome(made, held, period is null ? [$"《{scheme.Policy.Name}》没有写明多久领一次，不能自动生成申请。"] : []);
    }

    /// <summary>Judges them once more on the day to which one looks ahead, so that it is known who is about to lose what they could claim.</summary>
    private static int LookAhead(Db db, DecidedScheme scheme, DateOnly day)
    {
        var ahead = scheme.Policy.LooksAheadTo(day);
        return ahead == day ? 0 : scheme.Facts(db, ahead).Read().Chunk(Chunk).Sum(people => Standings.Keep(db, scheme, ahead, people).Written);
    }
}
