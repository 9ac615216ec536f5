namespace Wengang.App.Imports.Reading;

/// <summary>Remembers what texts mean: columns of dates, pay and the like say the same few things over and over.</summary>
/// <param name="read">Gives the same for the same text.</param>
internal sealed class Memo<T>(Func<string, T> read)
{
    /// <summary>More different texts than this are a column that does not repeat itself.</summary>
    private const int Kept = 4_096;

    private readonly Dictionary<string, T> known = [];

    public T Get(string text)
    {
        if (!known.TryGetValue(text, out var value))
        {
            value = read(text);
            if (known.Count < Kept)
            {
                known.Add(text, value);
            }
        }

        return value;
    }
}
