using System.Text;
using Wengang.App.Spreadsheets.Scanning;

namespace Wengang.App.Spreadsheets.Merging;

/// <summary>Finds the merged areas of a worksheet part. They stand behind the rows, which are jumped over unparsed.</summary>
internal static class MergeScan
{
    /// <summary>An area larger than this is a slip of the hand; filling it would cost more than it could tell.</summary>
    private const int MaxCells = 2_000_000;

    public static List<MergeArea> Read(Stream part)
    {
        var areas = new List<MergeArea>();
        using var xml = new XmlScanner(part);
        while (xml.ReadTag())
        {
            if (xml.NameIs("sheetData"u8) && !xml.IsEnd && !xml.IsEmpty)
            {
                var prefix = Encoding.UTF8.GetString(xml.Prefix);
                xml.SkipPast(Encoding.UTF8.GetBytes($"</{prefix}sheetData"));
            }
            else if (xml.NameIs("mergeCell"u8) && MergeArea.Parse(xml.Attribute("ref"u8)) is { Cells: <= MaxCells } area)
            {
                areas.Add(area);
            }
        }

        areas.Sort((a, b) => a.Top != b.Top ? a.Top.CompareTo(b.Top) : a.Left.CompareTo(b.Left));
        return areas;
    }
}
