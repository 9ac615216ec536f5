using System.IO.Compression;
using System.Xml;

namespace Wengang.Bench.Baselines;

/// <summary>The least a program must do to read a sheet: one XmlReader pass that touches every cell.</summary>
internal static class BareReader
{
    private const int Columns = 28;

    /// <summary>Hands every row with its 28 cells to <paramref name="take"/>; the array is reused. Returns the number of rows.</summary>
    public static int Read(string path, Action<string[]>? take = null)
    {
        using var zip = ZipFile.OpenRead(path);
        var strings = Strings(zip);
        using var part = zip.GetEntry("xl/worksheets/sheet1.xml")!.Open();
        using var xml = XmlReader.Create(part, new XmlReaderSettings { IgnoreWhitespace = true });
        var cells = new string[Columns];
        var (rows, column, shared, value) = (0, 0, false, false);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                var name = xml.LocalName;
                value = name is "v" or "t";
                if (name == "c")
                {
                    (column, shared) = (Column(xml.GetAttribute("r")!), xml.GetAttribute("t") == "s");
                }
            }
            else if (xml.NodeType == XmlNodeType.Text && value && column < Columns)
            {
                cells[column] = shared ? strings[int.Parse(xml.Value, System.Globalization.CultureInfo.InvariantCulture)] : xml.Value;
            }
            else if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "row")
            {
                rows++;
                take?.Invoke(cells);
                Array.Fill(cells, "");
            }
        }

        return rows;
    }

    private static List<string> Strings(ZipArchive zip)
    {
        var strings = new List<string>();
        if (zip.GetEntry("xl/sharedStrings.xml") is not { } entry)
        {
            return strings;
        }

        using var part = entry.Open();
        using var xml = XmlReader.Create(part);
        while (xml.ReadToFollowing("si"))
        {
            using var item = xml.ReadSubtree();
            var text = "";
            while (item.Read())
            {
                text += item.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace ? item.Value : "";
            }

            strings.Add(text);
        }

        return strings;
    }

    private static int Column(string reference)
    {
        var column = 0;
        foreach (var c in reference)
        {
            if (!char.IsAsciiLetterUpper(c))
            {
                break;
            }

            column = (column * 26) + c - 'A' + 1;
        }

        return column - 1;
    }
}
