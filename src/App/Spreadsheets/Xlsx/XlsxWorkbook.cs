namespace Wengang.App.Spreadsheets.Xlsx;

internal sealed class XlsxWorkbook : OpenWorkbook
{
    private readonly XlsxPackage _package;
    private readonly List<XlsxWorksheet> _worksheets;

    private XlsxWorkbook(string fileName, XlsxPackage package, ReadLimits limits)
    {
        FileName = fileName;
        _package = package;
        var part = WorkbookPart.Read(package);
        VersionMark = part.VersionMark;
        var context = new Lazy<SheetContext>(() => new SheetContext(
            SharedStringsReader.Read(package.Open(part.SharedStrings), limits),
            DateStyles.Read(package.Open(part.Styles)),
            part.From1904,
            limits));
        _worksheets = part.Sheets.ConvertAll(entry => new XlsxWorksheet(entry, package, context));
        if (!_worksheets.Exists(sheet => sheet.HasCells()))
        {
            throw UnusableWorkbookException.NoRows();
        }
    }

    public override string FileName { get; }

    public override string? VersionMark { get; }

    public override IReadOnlyList<Worksheet> Worksheets => _worksheets;

    /// <summary>Opens a zip package; the stream is closed with the workbook or on failure.</summary>
    public static XlsxWorkbook Open(string fileName, Stream file, ReadLimits limits)
    {
        XlsxPackage? package = null;
        try
        {
            package = new XlsxPackage(file, limits);
            PackageKind.Require(package);
            return new XlsxWorkbook(fileName, package, limits);
        }
        catch (InvalidDataException e) when (package is null)
        {
            throw UnusableWorkbookException.Truncated(e);
        }
        catch
        {
            package?.Dispose();
            throw;
        }
    }

    protected override void Dispose(bool disposing)
    {
        _package.Dispose();
        base.Dispose(disposing);
    }
}
