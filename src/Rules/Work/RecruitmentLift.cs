namespace Wengang.Rules.Work;

/// <summary>What would lift a township in the ranking.</summary>
public static class RecruitmentLift
{
    /// <summary>
    /// The smallest number of further recognised hires with which the township gains at least one place while the others stand still,
    /// be it by drawing level; null for those in the first place and for those without a task.
    /// </summary>
    public static int? Needed(RecruitmentRank mine, IEnumerable<RecruitmentRank> all)
    {
        ArgumentNullException.ThrowIfNull(mine);
        var better = all.Where(other => other.Rank < mine.Rank).MaxBy(other => other.Rank)?.Score;
        if (better is null || mine.Score.Task == 0) return null;
        var level = ((long)better.Recognised * mine.Score.Task + better.Task - 1) / better.Task;
        var needed = Math.Max(1, (int)level - mine.Score.Recognised);
        // An equal share with fewer people is still behind.
        while (RecruitmentRanking.Compare(mine.Score with { Recognised = mine.Score.Recognised + needed }, better) < 0) needed++;
        return needed;
    }
}
