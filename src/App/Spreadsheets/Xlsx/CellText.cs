using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;

namespace Wengang.App.Spreadsheets.Xlsx;

/// <summary>Makes strings of cell bytes; short values that come again share one string.</summary>
internal sealed class CellText(int maxChars)
{
    private const int PooledChars = 40;
    private readonly string[] _pool = new string[1 << 14];

    /// <summary>The text, or null when it is longer than a cell may be.</summary>
    public string? Decode(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IsEmpty)
        {
            return "";
        }

        if (utf8.Length > PooledChars * 3)
        {
            return DecodeLong(utf8);
        }

        Span<char> chars = stackalloc char[PooledChars * 3];
        Utf8.ToUtf16(utf8, chars, out _, out var length);
        chars = chars[..length];
        if (chars.IndexOf("_x") >= 0)
        {
            return Unescape(chars.ToString());
        }

        return Pooled(chars);
    }

    public string Pooled(ReadOnlySpan<char> chars)
    {
        if (chars.Length > PooledChars)
        {
            return chars.ToString();
        }

        var hash = (ulong)chars.Length;
        var words = MemoryMarshal.Cast<char, ulong>(chars);
        foreach (var word in words)
        {
            hash = BitOperations.RotateLeft(hash ^ word, 29) * 0x9E3779B97F4A7C15;
        }

        foreach (var c in chars[(words.Length * 4)..])
        {
            hash = BitOperations.RotateLeft(hash ^ c, 29) * 0x9E3779B97F4A7C15;
        }

        ref var slot = ref _pool[(hash >> 40) & (uint)(_pool.Length - 1)];
        if (slot is null || !chars.SequenceEqual(slot))
        {
            slot = chars.ToString();
        }

        return slot;
    }

    private string? DecodeLong(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > maxChars && Encoding.UTF8.GetCharCount(utf8) > maxChars)
        {
            return null;
        }

        var text = Encoding.UTF8.GetString(utf8);
        return text.Contains("_x", StringComparison.Ordinal) ? Unescape(text) : text;
    }

    /// <summary>Characters XML cannot hold are stored as _xHHHH_.</summary>
    private static string Unescape(string text)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '_' && i + 6 < text.Length && text[i + 1] == 'x' && text[i + 6] == '_'
                && ushort.TryParse(text.AsSpan(i + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                result.Append((char)code);
                i += 6;
            }
            else
            {
                result.Append(text[i]);
            }
        }

        return result.ToString();
    }
}
