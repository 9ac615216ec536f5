namespace Wengang.App.Spreadsheets;

/// <summary>A workbook open for reading. Not safe for several threads; close it by disposing.</summary>
public abstract class OpenWorkbook : IDisposable
{
    /// <summary>The file name with extension, without folders.</summary>
    public abstract string FileName { get; }

    /// <summary>The worksheets in the order of their tabs, hidden ones included, chart sheets left out.</summary>
    public abstract IReadOnlyList<Worksheet> Worksheets { get; }

    /// <summary>The hidden mark of a template written by <see cref="WorkbookWriter"/>, or null.</summary>
    public virtual string? VersionMark => null;

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
    }
}
