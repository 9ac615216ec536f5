using System.IO.Compression;
using Wengang.App.Spreadsheets.Writing;

namespace Wengang.App.Spreadsheets;

/// <summary>
/// Writes an .xlsx workbook row by row in constant memory. Sheets are written one after the other: adding one finishes the one
/// before. Disposing completes the file; the target stream stays open.
/// </summary>
public sealed class WorkbookWriter : IDisposable
{
    private readonly ZipArchive _zip;
    private readonly CompressionLevel _compression;
    private readonly List<WrittenSheet> _sheets = [];
    private readonly ChoiceLists _lists = new();
    private readonly SheetNames _names = new();
    private SheetWriter? _open;
    private bool _disposed;

    /// <param name="target">Where the file goes; need not be seekable.</param>
    /// <param name="compression">Fastest writes about three times as fast as Optimal and makes files a third larger.</param>
    public WorkbookWriter(Stream target, CompressionLevel compression = CompressionLevel.Fastest)
    {
        _zip = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        _compression = compression;
        _names.Reserve(ChoiceLists.SheetName);
    }

    /// <summary>An invisible text by which a filled-in template is known again; see <see cref="OpenWorkbook.VersionMark"/>.</summary>
    public string? VersionMark { get; set; }

    /// <summary>Begins a worksheet and writes its title and headings.</summary>
    /// <param name="name">The wished name; Excel's rules (31 characters, no \ / ? * [ ] :, unique) are applied to it.</param>
    /// <param name="layout">Columns and appearance.</param>
    public SheetWriter AddSheet(string name, SheetLayout layout)
    {
        ArgumentNullException.ThrowIfNull(layout);
        ArgumentOutOfRangeException.ThrowIfZero(layout.Columns.Count);
        _open?.Finish();
        var part = $"xl/worksheets/sheet{_sheets.Count + 1}.xml";
        _open = new SheetWriter(new XmlOutput(OpenPart(part)), layout, _lists);
        _sheets.Add(new WrittenSheet(_names.Unique(name), layout, Hidden: false));
        return _open;
    }

    public void Dispose()
    {
        if (_disposed)
        {
            return;
        }

        _disposed = true;
        _open?.Finish();
        if (_lists.Any)
        {
            using var lists = new XmlOutput(OpenPart($"xl/worksheets/sheet{_sheets.Count + 1}.xml"));
            _lists.Write(lists);
            _sheets.Add(new WrittenSheet(ChoiceLists.SheetName, null, Hidden: true));
        }

        foreach (var (name, write) in PackageParts.All(_sheets, VersionMark))
        {
            using var part = new XmlOutput(OpenPart(name));
            write(part);
        }

        _zip.Dispose();
    }

    private Stream OpenPart(string name) => _zip.CreateEntry(name, _compression).Open();
}
