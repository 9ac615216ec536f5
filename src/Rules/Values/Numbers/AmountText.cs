using System.Globalization;

namespace Wengang.Rules.Values;

/// <summary>Reads plain numbers with thousands marks and Chinese scale words.</summary>
internal static class AmountText
{
    /// <summary>Comparison form without the yuan sign and unit: 1.2万元 gives 1.2万.</summary>
    internal static string Bare(string? text)
    {
        var clean = TextCleaning.CleanCode(text).TrimStart('￥', '¥');
        foreach (var unit in (string[])["人民币", "元整", "元", "块"])
        {
            clean = clean.StartsWith(unit, StringComparison.Ordinal) ? clean[unit.Length..] : clean;
            clean = clean.EndsWith(unit, StringComparison.Ordinal) ? clean[..^unit.Length] : clean;
        }
        return clean.TrimStart('￥', '¥');
    }

    /// <summary>The factor of a scale word at the end, and the text before it.</summary>
    internal static (string Digits, decimal Scale) WithoutScale(string text) => text switch
    {
        [.. var digits, '亿'] => (digits, 100_000_000m),
        [.. var digits, '万' or 'w' or 'W'] => (digits, 10_000m),
        [.. var digits, '千' or 'k' or 'K'] => (digits, 1_000m),
        _ => (text, 1m),
    };

    /// <summary>A number with an optional sign, thousands marks in groups of three and decimals; E-notation fails.</summary>
    internal static bool TryNumber(string text, out decimal number)
    {
        number = 0;
        var dot = text.IndexOf('.', StringComparison.Ordinal);
        var groups = (dot < 0 ? text : text[..dot]).Split(',');
        var grouped = groups[0].TrimStart('-').Length is > 0 and <= 3 && groups.Skip(1).All(group => group.Length == 3);
        if (groups.Length > 1 && !grouped) return false;
        const NumberStyles styles = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign | NumberStyles.AllowThousands;
        return char.IsAsciiDigit(text.LastOrDefault()) && decimal.TryParse(text, styles, CultureInfo.InvariantCulture, out number);
    }
}
