using System.Text.RegularExpressions;
using Wengang.Rules.Reports;

namespace Wengang.App.Documents.Tokens;

/// <summary>A date said in a template relative to the report's own date: 上年底, 上季末, 上月底, 去年同期, 5月底, 5月31日 or nothing.</summary>
internal sealed partial record RelativeDate
{
    private readonly string words;
    private readonly int month;
    private readonly int day;

    private RelativeDate(string words, int month = 0, int day = 0) => (this.words, this.month, this.day) = (words, month, day);

    public static RelativeDate ReportDay { get; } = new("");

    public static RelativeDate LastYearEnd { get; } = new("上年底");

    /// <summary>Null when the words are not one of the known forms or name a day that no year has.</summary>
    public static RelativeDate? Parse(string words)
    {
        if (words is "" or "上年底" or "上季末" or "上月底" or "去年同期")
            return new RelativeDate(words);
        var match = MonthPattern().Match(words);
        if (!match.Success)
            return null;
        var month = int.Parse(match.Groups["m"].ValueSpan);
        var day = match.Groups["d"].Success ? int.Parse(match.Groups["d"].ValueSpan) : 0;
        var known = month is >= 1 and <= 12 && day <= DateTime.DaysInMonth(2024, month);
        return known ? new RelativeDate(words, month, day) : null;
    }

    /// <summary>The date meant, seen from <paramref name="asOf"/>; a month without a year is its latest occurrence not after that date.</summary>
    public DateOnly On(DateOnly asOf) => words switch
    {
        "" => asOf,
        "上年底" => new DateOnly(asOf.Year - 1, 12, 31),
        "上季末" => ReportKinds.LastQuarterEnd(asOf),
        "上月底" => new DateOnly(asOf.Year, asOf.Month, 1).AddDays(-1),
        "去年同期" => IsMonthEnd(asOf) ? MonthEnd(asOf.Year - 1, asOf.Month) : asOf.AddYears(-1),
        _ => Named(asOf.Year) <= asOf ? Named(asOf.Year) : Named(asOf.Year - 1),
    };

    /// <summary>The words to print: 2022年底, 2023年5月底, 2022年同期.</summary>
    public string Phrase(DateOnly asOf)
    {
        var date = On(asOf);
        return words switch
        {
            "上年底" => $"{date.Year}年底",
            "去年同期" => $"{date.Year}年同期",
            "" => ChineseDate.Long(date),
            _ => IsMonthEnd(date) ? $"{date.Year}年{date.Month}月底" : ChineseDate.Long(date),
        };
    }

    public static DateOnly MonthEnd(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));

    private DateOnly Named(int year) =>
        day == 0 ? MonthEnd(year, month) : new DateOnly(year, month, Math.Min(day, DateTime.DaysInMonth(year, month)));

    private static bool IsMonthEnd(DateOnly date) => date.AddDays(1).Day == 1;

    [GeneratedRegex(@"^(?<m>\d{1,2})月(底|(?<d>\d{1,2})日)$")]
    private static partial Regex MonthPattern();
}
