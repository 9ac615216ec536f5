using System.IO.Compression;

namespace Wengang.App.Documents.Official;

/// <summary>Writes a package so that the same content gives the same bytes: a fixed time on every entry, entries in order of name.</summary>
internal static class StablePackage
{
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Copy(MemoryStream package, Stream output)
    {
        package.Position = 0;
        using var from = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true);
        using var to = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var entry in from.Entries.OrderBy(e => e.FullName != "[Content_Types].xml").ThenBy(e => e.FullName, StringComparer.Ordinal))
        {
            var copy = to.CreateEntry(entry.FullName, CompressionLevel.Fastest);
            copy.LastWriteTime = Epoch;
            using var source = entry.Open();
            using var target = copy.Open();
            source.CopyTo(target);
        }
    }
}
