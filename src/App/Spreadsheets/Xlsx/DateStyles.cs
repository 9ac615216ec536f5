using System.Xml;
using Wengang.App.Spreadsheets.Formats;
using Wengang.App.Spreadsheets.Scanning;

namespace Wengang.App.Spreadsheets.Xlsx;

/// <summary>Which cell styles show a number as a date.</summary>
internal sealed class DateStyles
{
    private readonly List<bool> _isDate = [];

    public bool this[int style] => (uint)style < (uint)_isDate.Count && _isDate[style];

    public static DateStyles Read(Stream? part)
    {
        var styles = new DateStyles();
        if (part is null)
        {
            return styles;
        }

        var custom = new Dictionary<int, bool>();
        using var xml = SafeXml.Read(part);
        var inCellStyles = false;
        while (xml.Read())
        {
            if (xml.LocalName == "cellXfs")
            {
                inCellStyles = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
            }
            else if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }
            else if (xml.LocalName == "numFmt" && int.TryParse(xml.GetAttribute("numFmtId"), out var id))
            {
                custom[id] = NumberFormat.IsDate(xml.GetAttribute("formatCode") ?? "");
            }
            else if (inCellStyles && xml.LocalName == "xf")
            {
                _ = int.TryParse(xml.GetAttribute("numFmtId"), out var format);
                styles._isDate.Add(custom.TryGetValue(format, out var isDate) ? isDate : NumberFormat.IsBuiltInDate(format));
            }
        }

        return styles;
    }
}
