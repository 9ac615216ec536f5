using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Wengang.App.Spreadsheets.Formats;

namespace Wengang.App.Spreadsheets.Xlsx;

/// <summary>What turns stored values of one workbook into cells: strings, date styles, date system, limits.</summary>
internal sealed class SheetContext(SharedStrings strings, DateStyles dates, bool from1904, ReadLimits limits)
{
    private const int CachedDays = 80_000;
    private string?[] _days = [];

    public SharedStrings Strings => strings;

    public ReadLimits Limits => limits;

    public CellText Decoder { get; } = new(limits.MaxCellChars);

    public Cell Text(ReadOnlySpan<byte> utf8, bool tooLong) =>
        tooLong || Decoder.Decode(utf8) is not { } text ? Cell.OfError(Cell.TooLong) : Cell.OfText(text);

    public Cell Error(ReadOnlySpan<byte> utf8) => Cell.OfError(Decoder.Decode(utf8) ?? Cell.TooLong);

    /// <summary>A number, or a date when its style says so; what is no number after all stays text.</summary>
    public Cell Number(ReadOnlySpan<byte> utf8, int style)
    {
        utf8 = utf8.Trim(" \t\r\n"u8);
        if (utf8.IsEmpty)
        {
            return default;
        }

        if (!Utf8Parser.TryParse(utf8, out double value, out var used) || used != utf8.Length || !double.IsFinite(value))
        {
            return Text(utf8, false);
        }

        return dates[style] && Iso(value) is { } iso ? Cell.OfDate(value, iso) : Cell.OfNumber(value, Decoder.Decode(utf8) ?? "");
    }

    /// <summary>Dates of the strict format, such as 2023-05-01T00:00:00.</summary>
    public static Cell IsoDate(ReadOnlySpan<byte> utf8)
    {
        var text = Encoding.UTF8.GetString(utf8);
        if (!DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var time) || time.Year < 1900)
        {
            return Cell.OfText(text);
        }

        var day = DateOnly.FromDateTime(time);
        return Cell.OfDate(SerialDate.ToSerial(day) + time.TimeOfDay.TotalDays, SerialDate.ToIso(day));
    }

    private string? Iso(double serial)
    {
        if (SerialDate.ToDate(serial, from1904) is not { } day)
        {
            return null;
        }

        if (_days.Length == 0)
        {
            _days = new string?[CachedDays];
        }

        return serial < CachedDays ? _days[(int)serial] ??= SerialDate.ToIso(day) : SerialDate.ToIso(day);
    }
}
