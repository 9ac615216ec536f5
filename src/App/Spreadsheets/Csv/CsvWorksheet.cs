using System.Text;

namespace Wengang.App.Spreadsheets.Csv;

internal sealed class CsvWorksheet : Worksheet
{
    private const int SampleChars = 1 << 16;
    private readonly string _path;
    private readonly Encoding _encoding;
    private readonly ReadLimits _limits;
    private readonly char _delimiter;

    public CsvWorksheet(string path, Encoding encoding, ReadLimits limits)
    {
        _path = path;
        _encoding = encoding;
        _limits = limits;
        var sample = new char[SampleChars];
        using var reader = Open();
        _delimiter = Delimiters.Detect(sample.AsSpan(0, reader.ReadBlock(sample)));
    }

    public override string Name => Path.GetFileNameWithoutExtension(_path);

    public override bool Hidden => false;

    public override IEnumerable<SheetRow> Rows()
    {
        using var scanner = new CsvScanner(Open(), _delimiter, _limits);
        var row = new SheetRow();
        while (scanner.Read(row))
        {
            yield return row;
        }
    }

    private StreamReader Open() => new(_path, _encoding, detectEncodingFromByteOrderMarks: true, 1 << 16);
}
