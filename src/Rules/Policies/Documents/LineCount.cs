namespace Wengang.Rules.Policies;

/// <summary>Line numbers of positions that are asked for in rising order.</summary>
internal sealed class LineCount(byte[] bytes)
{
    private int _position;
    private int _line = 1;

    public int At(int position)
    {
        for (; _position < position; _position++) _line += bytes[_position] == '\n' ? 1 : 0;
        return _line;
    }
}
