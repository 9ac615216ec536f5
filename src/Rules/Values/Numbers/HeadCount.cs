using System.Globalization;

namespace Wengang.Rules.Values;

/// <summary>A number of people or things, zero or more: 12, 12人, 12.0.</summary>
/// <param name="Value">The number.</param>
public readonly record struct HeadCount(int Value)
{
    private const string Counters = "人名个位份次场家户";
    private const decimal Largest = 100_000_000;

    /// <summary>Reads a count; 若干 and ranges fail.</summary>
    public static bool TryParse(string? text, out HeadCount count, out MoneyFailure failure)
    {
        count = default;
        var clean = NumericCell.WithoutZeroTail(TextCleaning.CleanCode(text));
        var bare = clean.Length > 1 && Counters.Contains(clean[^1], StringComparison.Ordinal) ? clean[..^1] : clean;
        failure = Check(bare, out var number);
        if (failure == MoneyFailure.None) count = new HeadCount((int)number);
        return failure == MoneyFailure.None;
    }

    /// <inheritdoc/>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);

    private static MoneyFailure Check(string text, out decimal number)
    {
        number = 0;
        if (text.Length == 0) return MoneyFailure.Missing;
        if (text.Skip(1).Any("-~—至到".Contains)) return MoneyFailure.Range;
        if (text.Any("若数几余约多不".Contains)) return MoneyFailure.Vague;
        if (!AmountText.TryNumber(text, out number) || number < 0 || number != decimal.Truncate(number)) return MoneyFailure.NotANumber;
        return number > Largest ? MoneyFailure.TooLarge : MoneyFailure.None;
    }
}
