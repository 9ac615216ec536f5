using System.Text;
using Wengang.App.Spreadsheets.Writing;

namespace Wengang.App.Spreadsheets.Scanning;

/// <summary>
/// Forward scanner over the bytes of an XML part: tags with their attributes, and text. It checks no well-formedness beyond
/// what it needs and knows no namespaces: prefixes of element names are dropped. Spans are valid until the next call.
/// </summary>
internal sealed class XmlScanner(Stream stream) : ByteWindow(XmlEncoding.ToUtf8(stream))
{
    private readonly XmlTag _tag = new();
    private readonly ByteList _decoded = new();

    public bool IsEnd => _tag.IsEnd;

    /// <summary>Whether the tag closes itself.</summary>
    public bool IsEmpty => _tag.IsEmpty;

    public int AttributeCount => _tag.AttributeCount;

    /// <summary>Whether the last text was longer than the scanner keeps (about 1 MB).</summary>
    public bool TextOverflow { get; private set; }

    public ReadOnlySpan<byte> Name => Bytes.AsSpan(_tag.NameStart, _tag.NameEnd - _tag.NameStart);

    /// <summary>The prefix of the element name with its colon, or empty.</summary>
    public ReadOnlySpan<byte> Prefix => Bytes.AsSpan(_tag.PrefixStart, _tag.NameStart - _tag.PrefixStart);

    public bool NameIs(byte letter) => _tag.NameEnd - _tag.NameStart == 1 && Bytes[_tag.NameStart] == letter;

    public bool NameIs(ReadOnlySpan<byte> name) => Name.SequenceEqual(name);

    public ReadOnlySpan<byte> AttributeName(int index) => _tag.AttributeName(Bytes, index);

    public ReadOnlySpan<byte> AttributeValue(int index) => _tag.AttributeValue(Bytes, index);

    /// <summary>The raw value of an attribute by its name as written, or empty.</summary>
    public ReadOnlySpan<byte> Attribute(ReadOnlySpan<byte> name)
    {
        for (var i = 0; i < AttributeCount; i++)
        {
            if (AttributeName(i).SequenceEqual(name))
            {
                return AttributeValue(i);
            }
        }

        return default;
    }

    /// <summary>Moves to the next start or end tag, past text, comments and the like. False at the end of the part.</summary>
    public bool ReadTag()
    {
        while (true)
        {
            var rest = Rest;
            var open = !rest.IsEmpty && rest[0] == '<' ? 0 : rest.IndexOf((byte)'<');
            if (open < 0)
            {
                Position = End;
                if (!Fill())
                {
                    return false;
                }

                continue;
            }

            Position += open;
            while (End - Position < 3)
            {
                Need();
            }

            if (Bytes[Position + 1] is (byte)'!' or (byte)'?')
            {
                SkipMarkup();
                continue;
            }

            while (!_tag.TryParse(Bytes.AsSpan(0, End), Position))
            {
                Need();
            }

            Position = _tag.End;
            return true;
        }
    }

    /// <summary>The text from here to the next tag, entities decoded, as UTF-8.</summary>
    public ReadOnlySpan<byte> ReadText()
    {
        TextOverflow = false;
        var rest = Rest;
        var close = rest.IndexOf((byte)'<');
        if (close < 0 || close + 1 >= rest.Length || rest[close + 1] == '!' || rest[close + 1] == '?')
        {
            return ReadLongText();
        }

        var text = rest[..close];
        Position += close;
        if (text.IndexOfAny((byte)'&', (byte)'\r') < 0)
        {
            return text;
        }

        _decoded.Clear();
        XmlText.Append(text, _decoded);
        return _decoded.Span;
    }

    /// <summary>
    /// Takes the common case at once: an opening, text without entities, a closing, all as given and in the window. Does
    /// nothing and returns false when it is not that.
    /// </summary>
    public bool TryReadPlain(ReadOnlySpan<byte> opening, ReadOnlySpan<byte> closing, out ReadOnlySpan<byte> text)
    {
        text = default;
        var rest = Rest;
        if (!rest.StartsWith(opening))
        {
            return false;
        }

        rest = rest[opening.Length..];
        var end = rest.IndexOfAny((byte)'<', (byte)'&', (byte)'\r');
        if (end < 0 || !rest[end..].StartsWith(closing))
        {
            return false;
        }

        text = rest[..end];
        Position += opening.Length + end + closing.Length;
        return true;
    }

    /// <summary>Moves behind the end tag of the element whose start tag was just read.</summary>
    public void SkipElement()
    {
        for (var depth = IsEmpty ? 0 : 1; depth > 0; depth += IsEnd ? -1 : IsEmpty ? 0 : 1)
        {
            if (!ReadTag())
            {
                throw UnusableWorkbookException.Truncated();
            }
        }
    }

    /// <summary>Copies everything before the tag that was just read; the tag itself may still be cut.</summary>
    public void CopyUpToTag() => CopyUntil(_tag.Start);

    /// <summary>Leaves the tag that was just read out of the copy.</summary>
    public void CutTag()
    {
        CopyUpToTag();
        Forget();
    }

    /// <summary>Leaves the element whose tag was just read out of the copy.</summary>
    public void DropElement()
    {
        CutTag();
        Dropping = true;
        SkipElement();
        Forget();
        Dropping = false;
    }

    /// <summary>Writes the tag that was just read with other attributes in place of some.</summary>
    public void WriteTag(XmlOutput output, ReadOnlySpan<byte> without, string instead, bool isEmpty, string alsoWithout = "")
    {
        output.Raw("<"u8);
        output.Raw(Bytes.AsSpan(_tag.PrefixStart, _tag.NameEnd - _tag.PrefixStart));
        for (var i = 0; i < AttributeCount; i++)
        {
            if (!AttributeName(i).SequenceEqual(without) && !Ascii.Equals(AttributeName(i), alsoWithout))
            {
                var quote = AttributeValue(i).Contains((byte)'"') ? "'"u8 : "\""u8;
                output.Raw(" "u8);
                output.Raw(AttributeName(i));
                output.Raw("="u8);
                output.Raw(quote);
                output.Raw(AttributeValue(i));
                output.Raw(quote);
            }
        }

        output.Raw(instead);
        output.Raw(isEmpty ? "/>"u8 : ">"u8);
    }

    private void SkipMarkup()
    {
        LookAhead(9);
        var rest = Rest;
        var end = rest.StartsWith("<!--"u8) ? "-->"u8
            : rest.StartsWith("<?"u8) ? "?>"u8
            : rest.StartsWith("<![CDATA["u8) ? "]]>"u8
            : throw UnusableWorkbookException.Damaged();
        if (!SkipPast(end))
        {
            throw UnusableWorkbookException.Truncated();
        }
    }

    private ReadOnlySpan<byte> ReadLongText()
    {
        _decoded.Clear();
        while (true)
        {
            AppendUntil("<"u8, verbatim: false);
            LookAhead(9);
            if (Rest.StartsWith("<![CDATA["u8))
            {
                Position += 9;
                AppendUntil("]]>"u8, verbatim: true);
                Position += 3;
            }
            else if (Rest.Length > 1 && Rest[1] is (byte)'!' or (byte)'?')
            {
                SkipMarkup();
            }
            else
            {
                return _decoded.Span;
            }
        }
    }

    private void AppendUntil(ReadOnlySpan<byte> end, bool verbatim)
    {
        int at;
        while ((at = Rest.IndexOf(end)) < 0)
        {
            if (End - Position >= MaxSize - 16)
            {
                TextOverflow = true;
                Position = End - end.Length;
            }

            Need();
        }

        TextOverflow |= _decoded.Length >= MaxSize;
        if (!TextOverflow)
        {
            XmlText.Append(Rest[..at], _decoded, verbatim);
        }

        Position += at;
    }
}
