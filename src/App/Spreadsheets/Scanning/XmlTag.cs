namespace Wengang.App.Spreadsheets.Scanning;

/// <summary>Where the parts of a tag lie in a buffer: the name without its prefix, and the attributes.</summary>
internal sealed class XmlTag
{
    private const int MaxAttributes = 64;
    private readonly int[] _attributes = new int[MaxAttributes * 4];

    /// <summary>Where the tag begins.</summary>
    public int Start { get; private set; }

    public bool IsEnd { get; private set; }

    public bool IsEmpty { get; private set; }

    public int PrefixStart { get; private set; }

    public int NameStart { get; private set; }

    public int NameEnd { get; private set; }

    public int AttributeCount { get; private set; }

    /// <summary>Where the tag ends, exclusive.</summary>
    public int End { get; private set; }

    public Range AttributeName(int index) => _attributes[index * 4].._attributes[(index * 4) + 1];

    public Range AttributeValue(int index) => _attributes[(index * 4) + 2].._attributes[(index * 4) + 3];

    /// <summary>Parses the tag that begins at a position; false when the bytes end before it does.</summary>
    public bool TryParse(ReadOnlySpan<byte> b, int start)
    {
        Start = start;
        var i = ParseName(b, start + 1);
        AttributeCount = 0;
        IsEmpty = false;
        while (true)
        {
            i = SkipBlanks(b, i);
            if (i >= b.Length)
            {
                return false;
            }

            if (b[i] == '>')
            {
                End = i + 1;
                return true;
            }

            if (b[i] == '/')
            {
                IsEmpty = true;
                i++;
            }
            else if (!TryParseAttribute(b, ref i))
            {
                return false;
            }
        }
    }

    private static int SkipBlanks(ReadOnlySpan<byte> b, int i)
    {
        while (i < b.Length && b[i] <= ' ')
        {
            i++;
        }

        return i;
    }

    private int ParseName(ReadOnlySpan<byte> b, int i)
    {
        IsEnd = b[i] == '/';
        i += IsEnd ? 1 : 0;
        PrefixStart = NameStart = i;
        while (i < b.Length && b[i] > ' ' && b[i] != '>' && b[i] != '/')
        {
            if (b[i++] == ':')
            {
                NameStart = i;
            }
        }

        NameEnd = i;
        return i;
    }

    private bool TryParseAttribute(ReadOnlySpan<byte> b, ref int i)
    {
        var start = i;
        while (i < b.Length && b[i] != '=' && b[i] != '>')
        {
            i++;
        }

        var nameEnd = i;
        while (nameEnd > start && b[nameEnd - 1] <= ' ')
        {
            nameEnd--;
        }

        i = SkipBlanks(b, i + 1);
        if (i >= b.Length)
        {
            return false;
        }

        if (b[i] != '"' && b[i] != '\'')
        {
            throw UnusableWorkbookException.Damaged();
        }

        var length = b[(i + 1)..].IndexOf(b[i]);
        if (length < 0)
        {
            return false;
        }

        Keep(start, nameEnd, i + 1, i + 1 + length);
        i += length + 2;
        return true;
    }

    private void Keep(int nameStart, int nameEnd, int valueStart, int valueEnd)
    {
        if (AttributeCount < MaxAttributes)
        {
            var slot = _attributes.AsSpan(AttributeCount++ * 4, 4);
            slot[0] = nameStart;
            slot[1] = nameEnd;
            slot[2] = valueStart;
            slot[3] = valueEnd;
        }
    }
}
