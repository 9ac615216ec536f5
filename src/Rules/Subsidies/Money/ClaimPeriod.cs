using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Wengang.Rules.Values;

namespace Wengang.Rules.Subsidies.Money;

/// <summary>For what time a subsidy is claimed: a month, a quarter, a year, several years, or once in a life.</summary>
public sealed record ClaimPeriod
{
    private const string LifeText = "life";

    private readonly Period first;
    private readonly Period last;

    private ClaimPeriod(string text, Period first, Period last) => (Text, this.first, this.last) = (text, first, last);

    /// <summary>As it is stored: 2023-05, 2023-Q2, 2023, 2021/2024, life.</summary>
    public string Text { get; }

    public bool IsForLife => Text == LifeText;

    /// <summary>Whether both are years, both months and so on.</summary>
    public bool IsLike(ClaimPeriod other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return IsForLife == other.IsForLife && Text.Length == other.Text.Length && Text.Contains('Q', StringComparison.Ordinal) == other.Text.Contains('Q', StringComparison.Ordinal);
    }

    /// <summary>Chinese words.</summary>
    public string Words => IsForLife ? "一次性" : Text.Length switch
    {
        4 => Text + "年",
        9 => $"{Text[..4]}—{Text[5..]}年",
        _ => Text[5] == 'Q' ? $"{Text[..4]}年第{"一二三四"[Text[6] - '1']}季度" : $"{first.Year}年{first.Month}月",
    };

    /// <summary>
    /// What the period takes up: its months, so that a quarter and the year it lies in cannot both be paid. Once in a life takes up one thing of
    /// its own.
    /// </summary>
    public IReadOnlyList<string> Atoms => IsForLife ? [LifeText] : [.. Period.Months(first, last).Select(m => m.ToString())];

    /// <exception cref="FormatException">None of the forms; the message says which there are.</exception>
    public static ClaimPeriod Parse(string text) =>
        TryParse(text, out var period) ? period : throw new FormatException($"补贴期间“{text}”应写成 2023（年）、2023-Q2（季度）、2023-05（月）、2021/2024（几年一次）或 life（一次性）");

    public static bool TryParse(string? text, [NotNullWhen(true)] out ClaimPeriod? period)
    {
        period = text switch
        {
            LifeText => new ClaimPeriod(LifeText, default, default),
            { Length: 4 } when Year(text, out var year) => Of(text, year, 1, year, 12),
            { Length: 9 } when text[4] == '/' && Year(text[..4], out var from) && Year(text[5..], out var to) && from < to => Of(text, from, 1, to, 12),
            { Length: 7 } when text[4] == '-' && text[5] == 'Q' && text[6] is >= '1' and <= '4' && Year(text[..4], out var year) =>
                Of(text, year, 3 * (text[6] - '1') + 1, year, 3 * (text[6] - '1') + 3),
            _ => Period.TryParse(text, out var month) ? new ClaimPeriod(text!, month, month) : null,
        };
        return period is not null;
    }

    private static ClaimPeriod Of(string text, int year, int month, int lastYear, int lastMonth) => new(text, new Period(year, month), new Period(lastYear, lastMonth));

    private static bool Year(string text, out int year) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year) && year is >= 1900 and <= 2999;
}
