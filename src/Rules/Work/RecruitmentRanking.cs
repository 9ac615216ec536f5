namespace Wengang.Rules.Work;

/// <summary>Ranks townships by recognised ÷ task, then by the recognised number; fractions are compared exactly (domain K.2).</summary>
public static class RecruitmentRanking
{
    /// <summary>Ranked scores, best first; equal ones stay in the given order. Townships without a task come after all others.</summary>
    public static IReadOnlyList<RecruitmentRank> Rank(IEnumerable<RecruitmentScore> scores)
    {
        var ordered = scores.OrderByDescending(score => score, Comparer<RecruitmentScore>.Create(Compare)).ToArray();
        var ranks = new List<RecruitmentRank>(ordered.Length);
        for (var i = 0; i < ordered.Length; i++)
        {
            var tied = i > 0 && Compare(ordered[i - 1], ordered[i]) == 0;
            ranks.Add(new RecruitmentRank(tied ? ranks[i - 1].Rank : i + 1, ordered[i]));
        }
        return ranks;
    }

    /// <summary>Positive when the first one stands better; 0 when they share a place.</summary>
    internal static int Compare(RecruitmentScore one, RecruitmentScore other)
    {
        var hasTask = (one.Task > 0).CompareTo(other.Task > 0);
        if (hasTask != 0) return hasTask;
        var byRatio = ((long)one.Recognised * other.Task).CompareTo((long)other.Recognised * one.Task);
        return byRatio != 0 ? byRatio : one.Recognised.CompareTo(other.Recognised);
    }
}
