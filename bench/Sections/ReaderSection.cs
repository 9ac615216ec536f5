using System.Globalization;
using ExcelDataReader;
using MiniExcelLibs;
using Wengang.App.Spreadsheets;
using Wengang.Bench.Baselines;
using Wengang.Bench.County;
using Wengang.Bench.Measuring;
using Wengang.Rules.Values;

namespace Wengang.Bench.Sections;

/// <summary>The reader alone, beside a bare XmlReader pass, ExcelDataReader and MiniExcel on the same file.</summary>
internal static class ReaderSection
{
    private const int Compared = 100_000;

    public static void Run(Options options, WorkFolder folder)
    {
        var rows = Math.Min(Compared, options.Rows);
        var file = folder.File($"month-{rows}.xlsx", path => Ledgers.Month(path, rows, new Period(2023, 1), 0));
        var times = Timing.InTurn(options.Runs, () => Own(file), () => BareReader.Read(file), () => Excel(file), () => Mini(file));
        var what = $"read {rows.ToString("N0", CultureInfo.InvariantCulture)} x 28";
        Report.Pair(what, times[0], "bare XmlReader pass", times[1], "");
        Report.Pair(what, times[0], "ExcelDataReader", times[2], "");
        Report.Pair(what, times[0], "MiniExcel", times[3], "");
        if (options.Rows > rows)
        {
            var large = folder.File($"month-{options.Rows}.xlsx", path => Ledgers.Month(path, options.Rows, new Period(2023, 1), 0));
            var both = Timing.InTurn(1, () => Own(large), () => BareReader.Read(large));
            Report.Pair($"read {options.Rows:N0} x 28", both[0], "bare XmlReader pass", both[1], "");
        }
    }

    private static void Own(string file)
    {
        using var workbook = Workbook.Open(file);
        var length = 0L;
        foreach (var row in workbook.Worksheets[0].Rows())
        {
            for (var i = 0; i < row.Count; i++)
            {
                length += row[i].Text.Length;
            }
        }

        Check(length);
    }

    private static void Excel(string file)
    {
        using var stream = File.OpenRead(file);
        using var reader = ExcelReaderFactory.CreateReader(stream);
        var length = 0L;
        while (reader.Read())
        {
            for (var i = 0; i < reader.FieldCount; i++)
            {
                length += reader.GetValue(i)?.ToString()?.Length ?? 0;
            }
        }

        Check(length);
    }

    private static void Mini(string file)
    {
        var length = 0L;
        foreach (IDictionary<string, object> row in MiniExcel.Query(file))
        {
            foreach (var cell in row.Values)
            {
                length += cell?.ToString()?.Length ?? 0;
            }
        }

        Check(length);
    }

    /// <summary>A reader that returned nothing must not win.</summary>
    private static void Check(long length)
    {
        if (length == 0)
        {
            throw new InvalidOperationException("The reader found no text.");
        }
    }
}
