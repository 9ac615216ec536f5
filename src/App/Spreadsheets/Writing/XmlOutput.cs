using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Wengang.App.Spreadsheets.Writing;

/// <summary>Writes UTF-8 XML through a buffer; characters XML cannot hold are left out.</summary>
internal sealed partial class XmlOutput(Stream stream) : IDisposable
{
    private const int Size = 1 << 16;
    private const int MaxCellChars = 32_767;
    private static readonly SearchValues<char> Special = SearchValues.Create(SpecialCharacters());
    private readonly byte[] _buffer = ArrayPool<byte>.Shared.Rent(Size);
    private int _used;

    public void Raw(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > _buffer.Length - _used)
        {
            Flush();
            if (utf8.Length > _buffer.Length)
            {
                stream.Write(utf8);
                return;
            }
        }

        utf8.CopyTo(_buffer.AsSpan(_used));
        _used += utf8.Length;
    }

    public void Raw(string xml) => Encode(xml);

    public void Integer(long value)
    {
        Reserve(24);
        Utf8Formatter.TryFormat(value, _buffer.AsSpan(_used), out var count);
        _used += count;
    }

    public void Double(double value) => Encode(value.ToString("R", CultureInfo.InvariantCulture));

    /// <summary>Text of a cell: cut to Excel's length, and with what looks like an _xHHHH_ escape escaped.</summary>
    public void CellText(string text)
    {
        if (text.Length > MaxCellChars)
        {
            text = text[..(char.IsHighSurrogate(text[MaxCellChars - 1]) ? MaxCellChars - 1 : MaxCellChars)];
        }

        Text(text.Contains("_x", StringComparison.Ordinal) ? LooksEscaped().Replace(text, "_x005F") : text);
    }

    /// <summary>Text of an element or a double-quoted attribute.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Special) is var at and >= 0)
        {
            Encode(text[..at]);
            var length = char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 2 : 1;
            if (length == 2)
            {
                Encode(text.Slice(at, 2));
            }
            else
            {
                Raw(Escape(text[at]));
            }

            text = text[(at + length)..];
        }

        Encode(text);
    }

    public void Dispose()
    {
        Flush();
        stream.Dispose();
        ArrayPool<byte>.Shared.Return(_buffer);
    }

    [GeneratedRegex("(?=_x[0-9A-Fa-f]{4}_)")]
    private static partial Regex LooksEscaped();

    private static ReadOnlySpan<byte> Escape(char c) => c switch
    {
        '<' => "&lt;"u8,
        '>' => "&gt;"u8,
        '&' => "&amp;"u8,
        '"' => "&quot;"u8,
        '\r' => "&#13;"u8,
        _ => default,
    };

    private static string SpecialCharacters()
    {
        var special = new StringBuilder("<>&\"\uFFFE\uFFFF");
        for (var c = '\0'; c < ' '; c++)
        {
            special.Append(c is '\t' or '\n' ? "" : c.ToString());
        }

        for (var c = 0xD800; c < 0xE000; c++)
        {
            special.Append((char)c);
        }

        return special.ToString();
    }

    private void Encode(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var part = text[..Math.Min(text.Length, Size / 4)];
            if (part.Length < text.Length && char.IsHighSurrogate(part[^1]))
            {
                part = part[..^1];
            }

            Reserve(part.Length * 3);
            _used += Encoding.UTF8.GetBytes(part, _buffer.AsSpan(_used));
            text = text[part.Length..];
        }
    }

    private void Reserve(int count)
    {
        if (count > _buffer.Length - _used)
        {
            Flush();
        }
    }

    private void Flush()
    {
        stream.Write(_buffer, 0, _used);
        _used = 0;
    }
}
