namespace Wengang.App.Imports;

/// <summary>What the sheets of one run share: look-up books, and the rows seen so far.</summary>
public sealed class RunMemory
{
    private readonly Dictionary<object, object> things = [];

    /// <summary>The thing under <paramref name="key"/>, made at first use.</summary>
    public T Get<T>(object key, Func<T> make)
        where T : class
    {
        if (!things.TryGetValue(key, out var thing))
        {
            things[key] = thing = make();
        }

        return (T)thing;
    }
}
