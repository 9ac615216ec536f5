using System.Text;
using ExcelDataReader;

namespace Wengang.App.Spreadsheets.Legacy;

/// <summary>A BIFF workbook, read by ExcelDataReader.</summary>
internal sealed class XlsWorkbook : OpenWorkbook
{
    private readonly string _path;
    private readonly List<Worksheet> _worksheets = [];

    static XlsWorkbook()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
    }

    public XlsWorkbook(string path, ReadLimits limits)
    {
        _path = path;
        using var reader = NewReader();
        do
        {
            _worksheets.Add(new XlsWorksheet(this, _worksheets.Count, reader.Name, reader.VisibleState != "visible", limits));
        }
        while (reader.NextResult());

        if (!_worksheets.Exists(sheet => sheet.Rows().Any()))
        {
            throw UnusableWorkbookException.NoRows();
        }
    }

    public override string FileName => Path.GetFileName(_path);

    public override IReadOnlyList<Worksheet> Worksheets => _worksheets;

    public IExcelDataReader NewReader()
    {
        var file = new FileStream(_path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        try
        {
            return ExcelReaderFactory.CreateBinaryReader(file);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }
}
