using Wengang.App.Spreadsheets;
using Wengang.Rules.Values;

namespace Wengang.App.Imports.Reading;

/// <content>Dates, codes and amounts.</content>
public sealed partial class RowReader
{
    /// <summary>A date to the day or month; null when blank or explicitly open.</summary>
    public PartialDate? Date(string column)
    {
        var cell = Cell(column);
        if (cell.Kind == CellKind.Empty || (cell.Kind == CellKind.Text && TextCleaning.Clean(cell.Text).Length == 0))
        {
            return null;
        }

        if (cell.Kind == CellKind.Error)
        {
            Text(column);
            return null;
        }

        var (date, failure) = cell.Kind == CellKind.Number || IsDayNumber(cell.Text) ? numericDates.Get(cell.Text) : dates.Get(cell.Text);
        if (failure != DateFailure.None)
        {
            Reject(column, failure.Code(), failure.Text());
            return null;
        }

        return date.IsOpen ? null : date;
    }

    /// <summary>45047: in a column of dates five digits can only be a spreadsheet's day number, also where a text file has no kinds of cells.</summary>
    private static bool IsDayNumber(string text) => text.Length < 9 && TextCleaning.CleanCode(text) is { Length: 5 } digits && digits.All(char.IsAsciiDigit);

    /// <summary>A start: a month without a day counts from its first day.</summary>
    public DateOnly? StartDay(string column) => Date(column)?.Earliest;

    /// <summary>An end: a month without a day counts to its last day.</summary>
    public DateOnly? EndDay(string column) => Date(column)?.Latest;

    public Period? Month(string column) => Date(column)?.Period;

    public DateOnly RequiredDay(string column) => Required(column, StartDay(column), DateFailure.Missing.Code(), DateFailure.Missing.Text());

    public Period RequiredMonth(string column) => Required(column, Month(column), DateFailure.Missing.Code(), DateFailure.Missing.Text());

    /// <summary>A value of a code list; null when blank.</summary>
    public T? Code<T>(string column, CodeList<T> list)
        where T : struct, Enum
    {
        if (Text(column) is not { } text)
        {
            return null;
        }

        if (list.TryParse(text, out var value, out var failure))
        {
            return value;
        }

        Reject(column, failure.Code, failure.Text);
        return null;
    }

    public T RequiredCode<T>(string column, CodeList<T> list)
        where T : struct, Enum =>
        Required(column, Code(column, list), "code_missing", $"{list.Title}为空，可填：{string.Join('、', list.Names)}");

    public bool? YesNo(string column) => Code(column, YesNoAnswers.List) is { } answer ? answer == Wengang.Rules.Values.YesNo.Yes : null;

    /// <summary>An amount in fen; the unit of the heading (元, 万元, 千元) counts. By the year or the day it is refused, unless the column is by the year.</summary>
    public long? Money(string column, bool yearly = false)
    {
        if (Text(column) is not { } text)
        {
            return null;
        }

        var unit = map.Units.GetValueOrDefault(column, "");
        if (unit.EndsWith("/日", StringComparison.Ordinal) || (unit.EndsWith("/年", StringComparison.Ordinal) && !yearly))
        {
            Reject(column, MoneyFailure.NotMonthly.Code(), MoneyFailure.NotMonthly.Text());
            return null;
        }

        var (fen, failure) = amounts.Get(text);
        if (failure != MoneyFailure.None)
        {
            Reject(column, failure.Code(), failure.Text());
            return null;
        }

        var factor = char.IsAsciiDigit(text[^1]) ? unit[..Math.Min(2, unit.Length)] switch { "万元" => 10_000, "千元" => 1_000, _ => 1 } : 1;
        if (Math.Abs(fen.Value) > long.MaxValue / 100 / factor)
        {
            Reject(column, MoneyFailure.TooLarge.Code(), MoneyFailure.TooLarge.Text());
            return null;
        }

        return fen.Value * factor;
    }

    /// <summary>A whole number of persons, copies, days; null when blank.</summary>
    public int? Count(string column)
    {
        var text = Text(column)?.TrimEnd('份', '个', '家', '天', '场', '次', '时', '课', '名');
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        if (HeadCount.TryParse(text, out var count, out var failure))
        {
            return count.Value;
        }

        Reject(column, failure.Code(), failure.Text());
        return null;
    }

    private static (PartialDate Date, DateFailure Failure) ReadDate(string text) =>
        TextDate.TryParse(text, out var date, out var failure) ? (date, DateFailure.None) : (default, failure);

    private static (PartialDate Date, DateFailure Failure) ReadNumericDate(string text) =>
        TextDate.TryParseNumber(text, out var date, out var failure) ? (date, DateFailure.None) : (default, failure);

    private static (Fen Amount, MoneyFailure Failure) ReadAmount(string text) =>
        Fen.TryFromYuan(text, out var amount, out var failure) ? (amount, MoneyFailure.None) : (default, failure);

    private T Required<T>(string column, T? value, string reason, string advice)
        where T : struct
    {
        if (value is null && problems.TrueForAll(p => p.Column != column))
        {
            Reject(column, reason, $"{HeadingOf(column)}：{advice}");
        }

        return value ?? default;
    }
}
