namespace Wengang.Rules.Values;

/// <summary>Reason codes and Chinese messages of <see cref="DateFailure"/>.</summary>
public static class DateFailureText
{
    private const string Example = "，请写成2023年5月或2023-05-01的样子";

    /// <summary>True when the text could mean several dates, false when it means none.</summary>
    public static bool IsAmbiguous(this DateFailure failure) =>
        failure is not (DateFailure.None or DateFailure.Missing or DateFailure.Invalid);

    /// <summary>The stable reason code counted in import reports.</summary>
    public static string Code(this DateFailure failure) => failure switch
    {
        DateFailure.None => "",
        DateFailure.Missing => "date_missing",
        DateFailure.Invalid => "invalid_date",
        _ => "ambiguous_date",
    };

    /// <summary>What the clerk is told, with an example.</summary>
    public static string Text(this DateFailure failure) => failure switch
    {
        DateFailure.None => "",
        DateFailure.Missing => "日期为空，请补填，如2023年5月",
        DateFailure.Invalid => "这不是一个有效的日期" + Example,
        DateFailure.YearUnclear => "年份不清楚，要写四位数" + Example,
        DateFailure.MonthMissing => "只有年份，缺少月份" + Example,
        DateFailure.DayMonthOrder => "分不清哪个是月、哪个是日" + Example,
        DateFailure.Vague => "日期说法不明确" + Example,
        DateFailure.Range => "一格里有起止两个日期，请分别填写" + Example,
        DateFailure.SerialAsText => "这像是表格软件的日期序号，但存成了文本" + Example,
        _ => "按数字保存，分不清是1月还是10月，请将该列设为文本" + Example,
    };
}
