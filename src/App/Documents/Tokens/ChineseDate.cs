namespace Wengang.App.Documents.Tokens;

/// <summary>Dates and periods as official documents write them: Arabic digits, no leading zeros (GB/T 9704-2012, 7.3.5).</summary>
internal static class ChineseDate
{
    public static string Long(DateOnly date) => $"{date.Year}年{date.Month}月{date.Day}日";

    /// <summary>The months of the year up to a date: 2023年1至6月.</summary>
    public static string Months(DateOnly asOf) => asOf.Month == 1 ? $"{asOf.Year}年1月" : $"{asOf.Year}年1至{asOf.Month}月";
}
