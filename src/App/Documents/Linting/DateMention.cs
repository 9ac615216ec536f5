using System.Text.RegularExpressions;
using Wengang.App.Documents.Tokens;

namespace Wengang.App.Documents.Linting;

/// <summary>A moment named in a sentence.</summary>
/// <param name="Start">First character within the sentence.</param>
/// <param name="Text">The words.</param>
/// <param name="Dates">Dates it may mean; several for 上期, none for an impossible day.</param>
/// <param name="IsCutOff">Introduced by 截至.</param>
/// <param name="IsBase">Something is compared with it (比, 较, 占, 为, 与).</param>
/// <param name="IsNow">目前, 至今.</param>
internal sealed partial record DateMention(int Start, string Text, IReadOnlyList<DateOnly> Dates, bool IsCutOff, bool IsBase, bool IsNow)
{
    private static readonly string[] UntilWords = ["截至", "截止", "截至到", "截止到"];

    public static IReadOnlyList<DateMention> In(Sentence sentence, DateOnly asOf)
    {
        var mentions = new List<DateMention>();
        foreach (Match match in Pattern().Matches(sentence.Text))
        {
            var before = sentence.Text[..match.Index];
            mentions.Add(new DateMention(match.Index, match.Value, [.. Meanings(match, asOf)],
                UntilWords.Any(word => before.EndsWith(word, StringComparison.Ordinal)),
                before.Length > 0 && "比较占为与是".Contains(before[^1], StringComparison.Ordinal),
                match.Groups["now"].Success));
        }
        return mentions;
    }

    private static IEnumerable<DateOnly> Meanings(Match match, DateOnly asOf)
    {
        if (match.Groups["now"].Success)
            return [asOf];
        if (match.Groups["last"].Success)
            return [new DateOnly(asOf.Year - 1, 12, 31)];
        if (match.Groups["previous"].Success)
            return Previous(asOf);
        if (match.Groups["lastMonth"].Success)
            return [new DateOnly(asOf.Year, asOf.Month, 1).AddDays(-1)];
        if (match.Groups["yearEnd"].Success)
            return [new DateOnly(int.Parse(match.Groups["yearEnd"].ValueSpan), 12, 31)];
        return Day(match, asOf) is { } date ? [date] : [];
    }

    private static DateOnly? Day(Match match, DateOnly asOf)
    {
        var month = int.Parse(match.Groups["m"].ValueSpan);
        var year = match.Groups["y"].Success ? int.Parse(match.Groups["y"].ValueSpan) : asOf.Year;
        if (month is < 1 or > 12 || year is < 1949 or > 2999)
            return null;
        var end = DateTime.DaysInMonth(year, month);
        var day = match.Groups["d"].Success ? int.Parse(match.Groups["d"].ValueSpan) : end;
        if (day < 1 || day > end)
            return null;
        var date = new DateOnly(year, month, day);
        if (match.Groups["y"].Success || date <= asOf)
            return date;
        var last = RelativeDate.MonthEnd(year - 1, month);
        return match.Groups["d"].Success ? new DateOnly(year - 1, month, Math.Min(day, last.Day)) : last;
    }

    /// <summary>上期 does not say which: the last year end, the last half-year end, the last month end are tried.</summary>
    private static IEnumerable<DateOnly> Previous(DateOnly asOf) => new[]
    {
        new DateOnly(asOf.Year - 1, 12, 31),
        asOf.Month > 6 ? new DateOnly(asOf.Year, 6, 30) : new DateOnly(asOf.Year - 1, 12, 31),
        new DateOnly(asOf.Year, asOf.Month, 1).AddDays(-1),
    }.Distinct();

    [GeneratedRegex(
        @"(?<now>目前|至今|现在|今天)|(?<last>(上年|去年)(12月)?[底末])|(?<previous>上期|上一期)|(?<lastMonth>上月底|上月末|上月)"
        + @"|(?<yearEnd>\d{4})年[底末]|((?<y>\d{4})年)?(?<m>\d{1,2})月((?<d>\d{1,2})日(?!前)|底|末|份)")]
    private static partial Regex Pattern();
}
