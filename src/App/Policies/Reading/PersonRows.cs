namespace Wengang.App.Policies.Reading;

/// <summary>Walks through rows in the order of persons: those of one person after the other.</summary>
internal sealed class PersonRows<T>(List<T> rows, Func<T, long> person)
{
    private int first;
    private long current;

    /// <summary>How many rows the person has.</summary>
    public int Count { get; private set; }

    /// <summary>Goes on to a person, whose key is not lower than that of the one before.</summary>
    public void GoTo(long key)
    {
        if (key == current) return;
        current = key;
        first += Count;
        while (first < rows.Count && person(rows[first]) < key) first++;
        for (Count = 0; first + Count < rows.Count && person(rows[first + Count]) == key;) Count++;
    }

    /// <summary>What is made of the person's rows.</summary>
    public TResult[] Of<TResult>(Func<T, TResult> make)
    {
        if (Count == 0) return [];
        var made = new TResult[Count];
        for (var i = 0; i < made.Length; i++) made[i] = make(rows[first + i]);
        return made;
    }
}
