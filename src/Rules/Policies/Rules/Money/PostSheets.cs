using Wengang.Rules.Values;

namespace Wengang.Rules.Policies;

/// <summary>The monthly sheets of public-welfare posts. Every month that touches a post must have one, else the attendance is not known.</summary>
internal static class PostSheets
{
    public static readonly Hole Missing = new("posts.attendance 按月出勤");

    /// <summary>Days due and done from one month to another (both inclusive), and whether there is a sheet of every month.</summary>
    public static (int Due, int Done, bool Known) Sum(PostFact[] posts, Period from, Period to)
    {
        var (due, done, known) = (0, 0, true);
        foreach (var post in posts)
        {
            var listed = 0;
            foreach (var sheet in post.Attendance ?? [])
            {
                if (sheet.Month < from || sheet.Month > to) continue;
                (due, done) = (due + sheet.Due, done + sheet.Done);
                listed += Holds(post, sheet.Month) ? 1 : 0;
            }
            known &= listed >= MonthsOn(post, from, to);
        }
        return (due, done, known);
    }

    /// <summary>
    /// How many calendar months have days done ÷ days due of at least a rate, over all posts of the month together; null when a month has no sheet. A month
    /// in which nothing was due does not count.
    /// </summary>
    public static int? Months(PostFact[] posts, Period from, Period to, Rate least)
    {
        if (!Sum(posts, from, to).Known) return null;
        return posts.SelectMany(post => post.Attendance ?? []).Where(sheet => sheet.Month >= from && sheet.Month <= to).GroupBy(sheet => sheet.Month)
            .Count(month => month.Sum(sheet => sheet.Due) is > 0 and var due && least.CompareShare(month.Sum(sheet => sheet.Done), due) >= 0);
    }

    private static bool Holds(PostFact post, Period month) => post.From <= month.LastDay && post.To >= month.FirstDay;

    private static int MonthsOn(PostFact post, Period from, Period to)
    {
        var first = Period.Of(post.From) > from ? Period.Of(post.From) : from;
        var last = Period.Of(post.To) < to ? Period.Of(post.To) : to;
        return last < first ? 0 : last.MonthsSince(first) + 1;
    }
}
