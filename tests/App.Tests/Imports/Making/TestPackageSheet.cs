using System.IO.Compression;

namespace Wengang.App.Tests.Imports.Making;

/// <summary>The first worksheet of a finished workbook, to be looked at and replaced.</summary>
internal sealed class TestPackageSheet(byte[] book)
{
    private const string Part = "xl/worksheets/s0.xml";

    public byte[] Xml
    {
        get
        {
            using var zip = new ZipArchive(new MemoryStream(book));
            using var part = zip.GetEntry(Part)!.Open();
            using var copy = new MemoryStream();
            part.CopyTo(copy);
            return copy.ToArray();
        }
    }

    public byte[] With(string xml)
    {
        using var stream = new MemoryStream();
        stream.Write(book);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry(Part)!.Delete();
            using var part = new StreamWriter(zip.CreateEntry(Part).Open());
            part.Write(xml);
        }

        return stream.ToArray();
    }
}
