namespace Wengang.App.Spreadsheets.Scanning;

/// <summary>Where the parts of a tag lie in a buffer: the name without its prefix, and the attributes.</summary>
internal sealed class XmlTag
{
    private const int MaxAttributes = 64;
    private readonly (int Name, int NameLength, int Value, int ValueLength)[] _attributes = new (int, int, int, int)[MaxAttributes];

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

    public ReadOnlySpan<byte> AttributeName(byte[] bytes, int index) =>
        bytes.AsSpan(_attributes[index].Name, _attributes[index].NameLength);

    public ReadOnlySpan<byte> AttributeValue(byte[] bytes, int index) =>
        bytes.AsSpan(_attributes[index].Value, _attributes[index].ValueLength);

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

        if (AttributeCount < MaxAttributes)
        {
            _attributes[AttributeCount++] = (start, nameEnd - start, i + 1, length);
        }

        i += length + 2;
        return true;
    }
}
