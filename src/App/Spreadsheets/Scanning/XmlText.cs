using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Wengang.App.Spreadsheets.Scanning;

/// <summary>Decodes the entities and line ends of XML text.</summary>
internal static class XmlText
{
    public static void Append(ReadOnlySpan<byte> raw, ByteList target, bool verbatim = false)
    {
        while (true)
        {
            var special = verbatim ? raw.IndexOf((byte)'\r') : raw.IndexOfAny((byte)'&', (byte)'\r');
            if (special < 0)
            {
                target.Add(raw);
                return;
            }

            target.Add(raw[..special]);
            raw = raw[special..];
            raw = raw[(raw[0] == '\r' ? AppendLineEnd(raw, target) : AppendEntity(raw, target))..];
        }
    }

    private static int AppendLineEnd(ReadOnlySpan<byte> raw, ByteList target)
    {
        target.Add((byte)'\n');
        return raw.Length > 1 && raw[1] == '\n' ? 2 : 1;
    }

    private static int AppendEntity(ReadOnlySpan<byte> raw, ByteList target)
    {
        var end = raw[..Math.Min(raw.Length, 12)].IndexOf((byte)';');
        var name = end > 1 ? raw[1..end] : default;
        var character = Named(name);
        if (character != 0)
        {
            target.Add(character);
            return end + 1;
        }

        if (name.Length > 1 && name[0] == '#')
        {
            Span<byte> utf8 = stackalloc byte[4];
            target.Add(utf8[..Numbered(name[1..]).EncodeToUtf8(utf8)]);
            return end + 1;
        }

        target.Add((byte)'&');
        return 1;
    }

    private static byte Named(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("amp"u8) ? (byte)'&'
        : name.SequenceEqual("lt"u8) ? (byte)'<'
        : name.SequenceEqual("gt"u8) ? (byte)'>'
        : name.SequenceEqual("quot"u8) ? (byte)'"'
        : name.SequenceEqual("apos"u8) ? (byte)'\''
        : (byte)0;

    private static Rune Numbered(ReadOnlySpan<byte> digits)
    {
        var hex = digits[0] is (byte)'x' or (byte)'X';
        var style = hex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        return int.TryParse(hex ? digits[1..] : digits, style, CultureInfo.InvariantCulture, out var code) && Rune.IsValid(code)
            ? new Rune(code)
            : Rune.ReplacementChar;
    }
}
