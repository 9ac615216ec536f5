namespace Wengang.Rules.Referrals;

/// <summary>Finds employers from whose staff several came home in a short time.</summary>
public static class Comers
{
    /// <summary>The employers from whom at least <paramref name="least"/> people came home in the days before <paramref name="day"/>, the most first.</summary>
    /// <param name="people">Who came home, when, from where; a person counts once per employer, with the last day.</param>
    /// <param name="day">Inclusive.</param>
    /// <param name="days">How many days back, <paramref name="day"/> among them.</param>
    /// <param name="least">At least so many people.</param>
    public static IReadOnlyList<(string Employer, IReadOnlyList<T> People)> Clusters<T>(
        IEnumerable<T> people, Func<T, string> employer, Func<T, long> person, Func<T, DateOnly> cameHome, DateOnly day, int days, int least) =>
        [.. people.Where(p => cameHome(p) <= day && cameHome(p) > day.AddDays(-days))
            .GroupBy(employer, StringComparer.Ordinal)
            .Select(g => (Employer: g.Key, People: (IReadOnlyList<T>)[.. g.GroupBy(person).Select(same => same.MaxBy(cameHome)!)]))
            .Where(c => c.People.Count >= least)
            .OrderByDescending(c => c.People.Count).ThenBy(c => c.Employer, StringComparer.Ordinal)];
}
