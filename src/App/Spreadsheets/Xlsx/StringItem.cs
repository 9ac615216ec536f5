using Wengang.App.Spreadsheets.Scanning;

namespace Wengang.App.Spreadsheets.Xlsx;

/// <summary>Reads the text of a shared or inline string: its runs joined, phonetic runs left out.</summary>
internal sealed class StringItem(int maxChars)
{
    private readonly ByteList _joined = new();

    public bool TooLong { get; private set; }

    public ReadOnlySpan<byte> Text => _joined.Span;

    /// <summary>Reads on from the start tag of the item to its end tag.</summary>
    public void Read(XmlScanner xml)
    {
        _joined.Clear();
        TooLong = false;
        for (var depth = xml.IsEmpty ? 0 : 1; depth > 0;)
        {
            if (!xml.ReadTag())
            {
                throw UnusableWorkbookException.Truncated();
            }

            if (xml.IsEnd)
            {
                depth--;
            }
            else if (xml.NameIs("rPh"u8))
            {
                xml.SkipElement();
            }
            else if (!xml.IsEmpty)
            {
                depth++;
                if (xml.NameIs((byte)'t'))
                {
                    Append(xml);
                }
            }
        }
    }

    private void Append(XmlScanner xml)
    {
        var text = xml.ReadText();
        TooLong |= xml.TextOverflow || _joined.Length + text.Length > maxChars * 4;
        if (!TooLong)
        {
            _joined.Add(text);
        }
    }
}
