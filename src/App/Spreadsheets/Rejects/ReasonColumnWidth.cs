using System.Text;
using Wengang.App.Spreadsheets.Scanning;
using Wengang.App.Spreadsheets.Writing;
using Wengang.App.Spreadsheets.Xlsx;

namespace Wengang.App.Spreadsheets.Rejects;

/// <summary>Gives the column of reasons a width and shows it, splitting a range of columns that covers it.</summary>
internal sealed class ReasonColumnWidth(XmlScanner xml, XmlOutput output, int column)
{
    private readonly int _number = column + 1;
    private bool _done;

    /// <summary>Looks at the current tag. True when it had to do with columns.</summary>
    public bool Handle()
    {
        if (xml.NameIs("col"u8) && !xml.IsEnd)
        {
            HandleRange();
            return true;
        }

        var isEndOfColumns = xml.NameIs("cols"u8) && xml.IsEnd;
        var isData = xml.NameIs("sheetData"u8) && !xml.IsEnd;
        if (!_done && (isEndOfColumns || isData))
        {
            var prefix = Encoding.UTF8.GetString(xml.Prefix);
            xml.CopyUpToTag();
            output.Raw(isData ? $"<{prefix}cols>" : "");
            WriteOwn(prefix);
            output.Raw(isData ? $"</{prefix}cols>" : "");
        }

        return isEndOfColumns;
    }

    private void HandleRange()
    {
        var first = CellReference.Integer(xml.Attribute("min"u8));
        var last = CellReference.Integer(xml.Attribute("max"u8));
        if (_done || last < _number)
        {
            return;
        }

        var prefix = Encoding.UTF8.GetString(xml.Prefix);
        xml.CutTag();
        WritePart(first, Math.Min(last, _number - 1));
        WriteOwn(prefix);
        WritePart(Math.Max(first, _number + 1), last);
        if (!xml.IsEmpty)
        {
            xml.DropElement();
        }
    }

    private void WritePart(int first, int last)
    {
        if (first <= last)
        {
            xml.WriteTag(output, "min"u8, $" min=\"{first}\" max=\"{last}\"", isEmpty: true, alsoWithout: "max");
        }
    }

    private void WriteOwn(string prefix)
    {
        _done = true;
        output.Raw($"<{prefix}col min=\"{_number}\" max=\"{_number}\" width=\"48\" customWidth=\"1\"/>");
    }
}
