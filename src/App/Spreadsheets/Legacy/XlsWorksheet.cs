using System.Globalization;
using ExcelDataReader;
using Wengang.App.Spreadsheets.Formats;
using Wengang.App.Spreadsheets.Merging;

namespace Wengang.App.Spreadsheets.Legacy;

internal sealed class XlsWorksheet(XlsWorkbook workbook, int index, string name, bool hidden, ReadLimits limits) : Worksheet
{
    public override string Name => name;

    public override bool Hidden => hidden;

    internal override IReadOnlyList<MergeArea> Merges
    {
        get
        {
            using var reader = Damage.Guard(Open);
            return MergesOf(reader);
        }
    }

    public override IEnumerable<SheetRow> Rows()
    {
        using var reader = Damage.Guard(Open);
        var fill = new MergeFill(MergesOf(reader));
        var row = new SheetRow();
        for (var number = 1; Damage.Guard(reader.Read); number++)
        {
            if (number > limits.MaxRows)
            {
                throw UnusableWorkbookException.TooManyRows(limits.MaxRows);
            }

            row.Start(number, reader.RowHeight == 0);
            Damage.Guard(() => ReadCells(reader, row));
            if (row.Count > 0)
            {
                fill.Apply(row);
                yield return row;
            }
        }
    }

    private static List<MergeArea> MergesOf(IExcelDataReader reader) =>
        [.. (reader.MergeCells ?? [])
            .Select(range => new MergeArea(range.FromRow + 1, range.FromColumn, range.ToRow + 1, range.ToColumn))
            .OrderBy(area => area.Top)
            .ThenBy(area => area.Left)];

    private IExcelDataReader Open()
    {
        var reader = workbook.NewReader();
        for (var i = 0; i < index; i++)
        {
            reader.NextResult();
        }

        return reader;
    }

    private bool ReadCells(IExcelDataReader reader, SheetRow row)
    {
        for (var column = 0; column < reader.FieldCount; column++)
        {
            row.Set(column, ToCell(reader.GetValue(column), reader, column));
        }

        return row.Count > 0;
    }

    private Cell ToCell(object? value, IExcelDataReader reader, int column) => value switch
    {
        null => default,
        string text => text.Length > limits.MaxCellChars ? Cell.OfError(Cell.TooLong) : Cell.OfText(text),
        bool truth => Cell.OfBoolean(truth),
        DateTime time => Date(time),
        TimeSpan span => Number(span.TotalDays),
        double number when NumberFormat.IsBuiltInDate(reader.GetNumberFormatIndex(column))
            && SerialDate.ToDate(number, false) is { } day => Cell.OfDate(number, SerialDate.ToIso(day)),
        _ => Number(Convert.ToDouble(value, CultureInfo.InvariantCulture)),
    };

    private static Cell Date(DateTime time)
    {
        var day = DateOnly.FromDateTime(time);
        var serial = SerialDate.ToSerial(day) + time.TimeOfDay.TotalDays;
        return serial < 1 ? Number(serial) : Cell.OfDate(serial, SerialDate.ToIso(day));
    }

    private static Cell Number(double value) => Cell.OfNumber(value, value.ToString("R", CultureInfo.InvariantCulture));
}
