namespace Wengang.Rules.Values;

/// <summary>
/// Reads the date notations of county workbooks (domain W.4). What could mean several dates fails with the reason, never a guess.
/// </summary>
public static class TextDate
{
    private const int MinSerial = 20000, MaxSerial = 60000;
    private static readonly DateOnly SerialZero = new(1899, 12, 30);
    private static readonly string[] OpenWords =
        ["至今", "长期", "长期有效", "目前", "现在", "无", "无固定期限", "-", "--", "/"];
    private static readonly string[] VagueWords =
        ["底", "初", "末", "旬", "左右", "约", "前后", "去年", "今年", "明年", "前年", "上月", "本月", "下月", "春节", "元旦", "国庆", "半年", "季"];

    /// <summary>
    /// Reads a text cell: 2023.5, 2023/5/1, 2023-05-01 00:00:00, 2023年5月, 2023年05月1日, 202305, 20230501, 至今, 长期, -.
    /// Years 1900 to 2100.
    /// </summary>
    public static bool TryParse(string? text, out PartialDate date, out DateFailure failure)
    {
        var clean = Normalise(text);
        date = PartialDate.Open;
        failure = clean.Length == 0 ? DateFailure.Missing : DateFailure.None;
        if (failure == DateFailure.None && !OpenWords.Contains(clean)) failure = ReadWords(clean, out date);
        return failure == DateFailure.None;
    }

    /// <summary>
    /// Reads the raw text of a numeric cell in a date column: a day number (45047), 202305, 20230501, or 2023.5 typed as a number.
    /// 2023.1 fails: it may be January or October.
    /// </summary>
    public static bool TryParseNumber(string? raw, out PartialDate date, out DateFailure failure)
    {
        var text = NumericCell.WithoutZeroTail(TextCleaning.CleanCode(raw));
        var numeric = double.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var number);
        if (numeric && FromSerial(number) is { } day)
        {
            date = PartialDate.Of(day);
            failure = DateFailure.None;
            return true;
        }
        if (text.Length != 6 || !text.EndsWith(".1", StringComparison.Ordinal)) return TryParse(text, out date, out failure);
        date = PartialDate.Open;
        failure = DateFailure.ZeroDropped;
        return false;
    }

    /// <summary>
    /// The day of a spreadsheet's day number (1900 system) from 20000 (1954) to 60000 (2064), null outside; the time of day is dropped.
    /// </summary>
    public static DateOnly? FromSerial(double serial) =>
        serial is >= MinSerial and < MaxSerial + 1 ? SerialZero.AddDays((int)Math.Floor(serial)) : null;

    private static DateFailure ReadWords(string text, out PartialDate date)
    {
        date = PartialDate.Open;
        if (IsRange(text)) return DateFailure.Range;
        if (VagueWords.Any(word => text.Contains(word, StringComparison.Ordinal))) return DateFailure.Vague;
        return DateNotation.Read(text, out date);
    }

    private static bool IsRange(string text)
    {
        if (text.AsSpan().IndexOfAny("~至到") >= 0) return true;
        var dashInside = text.LastIndexOf('-') > 0;
        return dashInside && (text.AsSpan().IndexOfAny("./年") >= 0 || text.Split('-').Count(part => part.Length == 4) > 1);
    }

    private static string Normalise(string? text)
    {
        var clean = TextCleaning.Fold(TextCleaning.Clean(text));
        var builder = new System.Text.StringBuilder(clean.Length);
        foreach (var c in WithoutTime(clean))
        {
            if (TextCleaning.IsBlank(c)) continue;
            builder.Append(c switch
            {
                '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212' or '\u30FC' => '-',
                '\u301C' or '\u223C' => '~',
                '\u3002' or '\u00B7' => '.',
                '\\' => '/',
                '号' => '日',
                _ => c,
            });
        }
        return builder.ToString();
    }

    // 2023-05-01 00:00:00 and 2023-05-01T00:00:00: the time of day says nothing here.
    private static string WithoutTime(string text)
    {
        var gap = text.AsSpan().IndexOfAny(' ', 'T');
        if (gap < 8) return text;
        var time = text.AsSpan(gap + 1).Trim();
        return time.Contains(':') && time.TrimEnd("0123456789:.Z").IsEmpty ? text[..gap] : text;
    }
}
