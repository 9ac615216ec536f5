using System.Text;

namespace Wengang.App.Spreadsheets.Csv;

/// <summary>Finds the encoding of a text file: a byte order mark, else UTF-8 when all bytes fit, else GB18030.</summary>
internal static class TextEncodings
{
    public static Encoding Detect(Stream file)
    {
        var buffer = new byte[1 << 16];
        var length = file.ReadAtLeast(buffer, 3, throwOnEndOfStream: false);
        if (buffer.AsSpan(0, length) is [0xFF, 0xFE, ..])
        {
            return Encoding.Unicode;
        }

        if (buffer.AsSpan(0, length) is [0xFE, 0xFF, ..])
        {
            return Encoding.BigEndianUnicode;
        }

        return IsUtf8(file, buffer, length)
            ? Encoding.UTF8
            : CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;
    }

    private static bool IsUtf8(Stream file, byte[] buffer, int length)
    {
        var decoder = new UTF8Encoding(false, throwOnInvalidBytes: true).GetDecoder();
        var chars = new char[buffer.Length + 1];
        try
        {
            for (; length > 0; length = file.Read(buffer))
            {
                decoder.GetChars(buffer.AsSpan(0, length), chars, flush: false);
            }

            return decoder.GetChars([], chars, flush: true) == 0;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
