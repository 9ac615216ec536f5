using System.Text;

namespace Wengang.App.Spreadsheets.Xlsx;

/// <summary>References such as AB12.</summary>
internal static class CellReference
{
    /// <summary>How many columns Excel has.</summary>
    public const int Columns = 16_384;

    /// <summary>The column from 0, or -1 when there are no letters or too many.</summary>
    public static int Column(ReadOnlySpan<byte> reference)
    {
        var column = 0;
        foreach (var letter in reference)
        {
            var digit = (letter | 0x20) - 'a';
            if ((uint)digit >= 26)
            {
                break;
            }

            column = (column * 26) + digit + 1;
            if (column > Columns)
            {
                return -1;
            }
        }

        return column - 1;
    }

    /// <summary>The row from 1, or 0 when it cannot be read.</summary>
    public static int Row(ReadOnlySpan<byte> reference) =>
        reference.IndexOfAnyInRange((byte)'0', (byte)'9') is var at and >= 0 ? Integer(reference[at..]) : 0;

    /// <summary>A number of up to nine digits, or 0.</summary>
    public static int Integer(ReadOnlySpan<byte> digits)
    {
        var value = 0;
        foreach (var digit in digits)
        {
            if ((uint)(digit - '0') > 9 || digits.Length > 9)
            {
                return 0;
            }

            value = (value * 10) + digit - '0';
        }

        return value;
    }

    public static byte[] LetterBytes(int column) => Encoding.ASCII.GetBytes(Letters(column));

    /// <summary>The letters of a column from 0.</summary>
    public static string Letters(int column)
    {
        var letters = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }

        return letters;
    }
}
