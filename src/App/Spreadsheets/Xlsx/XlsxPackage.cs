using System.IO.Compression;
using System.Xml;
using Wengang.App.Spreadsheets.Scanning;

namespace Wengang.App.Spreadsheets.Xlsx;

/// <summary>The zip package of a workbook: its parts by name and the links between them.</summary>
internal sealed class XlsxPackage : IDisposable
{
    private readonly ZipArchive _zip;
    private readonly ReadLimits _limits;
    private readonly Dictionary<string, ZipArchiveEntry> _parts = new(StringComparer.OrdinalIgnoreCase);

    public XlsxPackage(Stream file, ReadLimits limits)
    {
        _limits = limits;
        _zip = new ZipArchive(file, ZipArchiveMode.Read);
        long unpacked = 0;
        foreach (var entry in _zip.Entries)
        {
            _parts.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
            unpacked += entry.Length;
            var ratio = entry.Length / Math.Max(1, entry.CompressedLength);
            if (unpacked > limits.MaxUnpackedBytes || (entry.Length > limits.RatioFromBytes && ratio > limits.MaxRatio))
            {
                throw UnusableWorkbookException.Bomb();
            }
        }
    }

    public IEnumerable<string> PartNames => _parts.Keys;

    public bool Has(string part) => _parts.ContainsKey(part);

    /// <summary>The unpacked bytes of a part, or null when there is none of that name.</summary>
    public Stream? Open(string? part) =>
        part is not null && _parts.TryGetValue(part, out var entry)
            ? new BoundedStream(entry.Open(), entry.CompressedLength, _limits)
            : null;

    /// <summary>The links of a part; "" means those of the package itself.</summary>
    public List<Relationship> Relationships(string part)
    {
        var folder = part[..(part.LastIndexOf('/') + 1)];
        var links = new List<Relationship>();
        if (Open($"{folder}_rels/{part[folder.Length..]}.rels") is not { } stream)
        {
            return links;
        }

        using var xml = SafeXml.Read(stream);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "Relationship" && xml.GetAttribute("Target") is { } target
                && xml.GetAttribute("TargetMode") != "External")
            {
                var type = xml.GetAttribute("Type") ?? "";
                links.Add(new Relationship(xml.GetAttribute("Id") ?? "", type[(type.LastIndexOf('/') + 1)..], Resolve(folder, target)));
            }
        }

        return links;
    }

    public void Dispose() => _zip.Dispose();

    private static string Resolve(string folder, string target)
    {
        target = target.Replace('\\', '/');
        var segments = new List<string>();
        foreach (var segment in (target.StartsWith('/') ? target : folder + target).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (segment == "..")
            {
                segments.RemoveRange(Math.Max(0, segments.Count - 1), Math.Min(1, segments.Count));
            }
            else if (segment != ".")
            {
                segments.Add(Uri.UnescapeDataString(segment));
            }
        }

        return string.Join('/', segments);
    }
}
