namespace Wengang.App.Documents.Linting;

/// <summary>Numbers in Chinese characters up to 万: 十二, 三百零五, 两千, 一万二千.</summary>
internal static class ChineseNumber
{
    public const string Characters = "零〇一二两三四五六七八九十百千万";
    private const string Digits = "零一二三四五六七八九";

    /// <summary>Null when the characters are not a number.</summary>
    public static int? Parse(string text)
    {
        int total = 0, section = 0, digit = 0;
        foreach (var c in text.Replace('〇', '零').Replace('两', '二'))
        {
            var value = Digits.IndexOf(c, StringComparison.Ordinal);
            if (value >= 0)
            {
                digit = value;
                continue;
            }
            var unit = c switch { '十' => 10, '百' => 100, '千' => 1000, '万' => 10_000, _ => 0 };
            if (unit == 0)
                return null;
            if (unit == 10_000)
                (total, section) = ((section + digit) * unit, 0);
            else
                section += (digit == 0 ? 1 : digit) * unit;
            digit = 0;
        }
        return text.Length == 0 ? null : total + section + digit;
    }
}
