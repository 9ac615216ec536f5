namespace Wengang.Rules.Values;

/// <summary>The notations with digits: separated by . / - or 年月日, or run together.</summary>
internal static class DateNotation
{
    private const int FirstYear = 1900, LastYear = 2100;

    internal static DateFailure Read(string text, out PartialDate date)
    {
        date = PartialDate.Open;
        if (!text.AsSpan().ContainsAnyExceptInRange('0', '9')) return ReadRun(text, out date);
        return Split(text) is { } parts ? ReadParts(parts, out date) : DateFailure.Invalid;
    }

    private static DateFailure ReadRun(string digits, out PartialDate date)
    {
        date = PartialDate.Open;
        if (digits.Length == 5 && int.Parse(digits) is >= 20000 and <= 60000) return DateFailure.SerialAsText;
        return digits.Length switch
        {
            4 when IsYear(digits) => DateFailure.MonthMissing,
            6 when !IsYear(digits[..4]) => DateFailure.YearUnclear,
            6 => ReadParts([digits[..4], digits[4..]], out date),
            8 => ReadParts([digits[..4], digits[4..6], digits[6..]], out date),
            _ => DateFailure.Invalid,
        };
    }

    private static DateFailure ReadParts(string[] parts, out PartialDate date)
    {
        date = PartialDate.Open;
        if (parts.Any(part => part.Length is 0 or > 4 or 3)) return DateFailure.Invalid;
        if (parts[0].Length < 4) return parts[^1].Length == 4 ? DateFailure.DayMonthOrder : DateFailure.YearUnclear;
        if (parts.Skip(1).Any(part => part.Length > 2) || !IsYear(parts[0])) return DateFailure.Invalid;
        if (parts.Length == 1) return DateFailure.MonthMissing;
        int year = int.Parse(parts[0]), month = int.Parse(parts[1]);
        if (month is < 1 or > 12) return DateFailure.Invalid;
        if (parts.Length == 2)
        {
            date = PartialDate.Of(new Period(year, month));
            return DateFailure.None;
        }
        var day = int.Parse(parts[2]);
        if (day < 1 || day > DateTime.DaysInMonth(year, month)) return DateFailure.Invalid;
        date = PartialDate.Of(new DateOnly(year, month, day));
        return DateFailure.None;
    }

    // Up to three groups of digits with one kind of separator; null for anything else.
    private static string[]? Split(string text)
    {
        var parts = text.AsSpan().ContainsAny("年月日") ? SplitChinese(text) : text.Split(text.FirstOrDefault(c => !char.IsAsciiDigit(c)));
        if (parts is not { Length: >= 1 and <= 3 }) return null;
        return parts.All(part => part.Length > 0 && part.All(char.IsAsciiDigit)) && IsSeparated(text) ? parts : null;
    }

    private static bool IsSeparated(string text) => text.All(c => char.IsAsciiDigit(c) || "./-年月日份".Contains(c));

    private static string[]? SplitChinese(string text)
    {
        var parts = new List<string>();
        foreach (var mark in (string[])["年", "月", "日"])
        {
            var at = text.IndexOf(mark, StringComparison.Ordinal);
            if (at < 0) continue;
            parts.Add(text[..at]);
            text = text[(at + 1)..];
        }
        // The last mark is often left out: 2023年5月1.
        if (text.Length > 0 && parts.Count is 1 or 2 && text.All(char.IsAsciiDigit)) parts.Add(text);
        else if (text is not ("" or "份")) return null;
        return [.. parts];
    }

    private static bool IsYear(string digits) => int.Parse(digits) is >= FirstYear and <= LastYear;
}
