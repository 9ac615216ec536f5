namespace Wengang.App.Imports;

/// <summary>What the sheets of one run share: look-up books, and the rows seen so far.</summary>
public sealed class RunMemory
{
    private readonly Dictionary<object, object> things = [];

    /// <summary>Who watches the run and knows what people decided.</summary>
    public RunWatch Watch { get; init; } = RunWatch.Nobody;

    /// <summary>What is registered outside the actor's regions; nothing for an actor who sees the whole county.</summary>
    public Elsewhere Elsewhere { get; init; } = Elsewhere.Nothing;

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
