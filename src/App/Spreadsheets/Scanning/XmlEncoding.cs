using System.Text;

namespace Wengang.App.Spreadsheets.Scanning;

/// <summary>XML parts are UTF-8 or, seldom, UTF-16; the scanner only reads UTF-8.</summary>
internal static class XmlEncoding
{
    public static Stream ToUtf8(Stream stream)
    {
        var head = new byte[3];
        var length = stream.ReadAtLeast(head, 3, throwOnEndOfStream: false);
        var start = head.AsSpan(0, length);
        if (start.StartsWith("\uFEFF"u8))
        {
            return stream;
        }

        Stream whole = new PrefixedStream(start.ToArray(), stream);
        Encoding? encoding = start switch
        {
            [0xFF, 0xFE, ..] or [(byte)'<', 0, ..] => Encoding.Unicode,
            [0xFE, 0xFF, ..] or [0, (byte)'<', ..] => Encoding.BigEndianUnicode,
            _ => null,
        };
        return encoding is null ? whole : Encoding.CreateTranscodingStream(whole, encoding, Encoding.UTF8);
    }
}
