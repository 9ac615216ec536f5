using System.Text;

namespace Wengang.App.Spreadsheets.Csv;

/// <summary>A delimited text file as a workbook of one worksheet.</summary>
internal sealed class CsvWorkbook : OpenWorkbook
{
    private readonly CsvWorksheet _worksheet;

    public CsvWorkbook(string path, ReadLimits limits)
    {
        FileName = Path.GetFileName(path);
        Encoding encoding;
        using (var file = File.OpenRead(path))
        {
            encoding = TextEncodings.Detect(file);
        }

        _worksheet = new CsvWorksheet(path, encoding, limits);
        if (!_worksheet.Rows().Any())
        {
            throw UnusableWorkbookException.NoRows();
        }
    }

    public override string FileName { get; }

    public override IReadOnlyList<Worksheet> Worksheets => [_worksheet];
}
