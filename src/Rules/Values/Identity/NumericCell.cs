namespace Wengang.Rules.Values;

/// <summary>Judges numbers as spreadsheets store them: 15 significant digits, the rest becomes zeros.</summary>
public static class NumericCell
{
    private const int SafeDigits = 15;

    /// <summary>True when the raw text of a numeric cell stands for a whole number of more than 15 digits, or is in E-notation.</summary>
    public static bool LosesDigits(string raw)
    {
        if (IsScientific(raw)) return true;
        var whole = raw.AsSpan().TrimStart('-');
        var dot = whole.IndexOf('.');
        if (dot >= 0) whole = whole[..dot];
        return whole.TrimStart('0').Length > SafeDigits && !whole.ContainsAnyExceptInRange('0', '9');
    }

    /// <summary>True for E-notation such as 3.62532E+17 or 1.38e10.</summary>
    public static bool IsScientific(string text)
    {
        var e = text.AsSpan().IndexOfAny('E', 'e');
        if (e <= 0) return false;
        var mantissa = text.AsSpan(0, e);
        var exponent = text.AsSpan(e + 1).TrimStart("+-");
        return mantissa.ContainsAnyInRange('0', '9') && mantissa.Trim("0123456789.-").IsEmpty
            && exponent.Length is > 0 and <= 3 && !exponent.ContainsAnyExceptInRange('0', '9');
    }

    /// <summary>Whole numbers written with a decimal tail: 13800000000.0 gives 13800000000; anything else stays.</summary>
    public static string WithoutZeroTail(string text)
    {
        var dot = text.IndexOf('.', StringComparison.Ordinal);
        if (dot <= 0 || dot == text.Length - 1) return text;
        var digits = !text.AsSpan(0, dot).ContainsAnyExceptInRange('0', '9');
        return digits && !text.AsSpan(dot + 1).ContainsAnyExcept('0') ? text[..dot] : text;
    }
}
