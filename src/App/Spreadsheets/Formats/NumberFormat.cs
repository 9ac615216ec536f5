namespace Wengang.App.Spreadsheets.Formats;

/// <summary>Tells date formats from others.</summary>
internal static class NumberFormat
{
    public static bool IsBuiltInDate(int id) => id is (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58);

    /// <summary>Whether the first section of a format code shows a day, month or year outside quotes, brackets and escapes.</summary>
    public static bool IsDate(string code)
    {
        var letters = Bare(code);
        if (letters.IndexOfAny("yYmMdD".AsSpan()) < 0)
        {
            return false;
        }

        return letters.IndexOfAny("0#?".AsSpan()) < 0 || letters.IndexOfAny("yYsS".AsSpan()) >= 0;
    }

    private static ReadOnlySpan<char> Bare(string code)
    {
        var bare = new char[code.Length];
        var count = 0;
        for (var i = 0; i < code.Length && code[i] != ';'; i++)
        {
            if (code[i] is '\\' or '_' or '*')
            {
                i++;
            }
            else if (code[i] is '"' or '[')
            {
                var end = code.IndexOf(code[i] == '"' ? '"' : ']', i + 1);
                i = end < 0 ? code.Length : end;
            }
            else
            {
                bare[count++] = code[i];
            }
        }

        return bare.AsSpan(0, count);
    }
}
