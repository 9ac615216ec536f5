using System.Collections.Concurrent;

namespace Wengang.App.Indicators.Caching;

/// <summary>What was computed for one scope of one database between two changes of its data.</summary>
/// <param name="changed">See <see cref="DataState.Changed"/>.</param>
internal sealed class CacheBook(long changed)
{
    /// <summary>Weight of a value beside that of its lines.</summary>
    private const int Single = 8;

    /// <summary>What is heavier is handed out and not kept: a few such values would push out everything else.</summary>
    private const int Heaviest = 40_000;

    private readonly ConcurrentDictionary<object, Claim> claims = new();
    private int weight;

    public long Changed => changed;

    /// <summary>About how many lines it holds.</summary>
    public int Weight => weight;

    public long LastUsed { get; set; }

    /// <summary>
    /// The value of each key. Those that nobody has computed yet are computed here, all at once; those that somebody is computing just now
    /// are waited for. Own values come first, so that two can never wait for each other.
    /// </summary>
    /// <param name="keys">What is wanted, each once.</param>
    /// <param name="compute">The values of the keys it is given; it never asks for one of them itself.</param>
    /// <param name="lines">How many lines a value has.</param>
    /// <param name="isNew">Whether something was computed here.</param>
    public Dictionary<object, object> Get(
        IReadOnlyCollection<object> keys, Func<IReadOnlyList<object>, IReadOnlyDictionary<object, object>> compute, Func<object, int> lines, out bool isNew)
    {
        var own = new Claim();
        var entries = keys.Select(key => (Key: key, Claim: claims.GetOrAdd(key, own))).ToList();
        var missing = entries.Where(e => e.Claim == own).Select(e => e.Key).ToList();
        isNew = missing.Count > 0;
        if (isNew)
        {
            Compute(own, missing, compute, lines);
        }

        var failed = entries.Where(e => e.Claim.Values is null).Select(e => e.Key).ToList();
        var again = failed.Count > 0 ? compute(failed) : null;
        return entries.ToDictionary(e => e.Key, e => (e.Claim.Values ?? again!)[e.Key]);
    }

    private void Compute(
        Claim own, List<object> missing, Func<IReadOnlyList<object>, IReadOnlyDictionary<object, object>> compute, Func<object, int> lines)
    {
        try
        {
            var values = compute(missing);
            own.Fulfil(values);
            var all = values.Values.Sum(v => lines(v) + Single);
            if (all > Heaviest)
            {
                Forget(missing);
                return;
            }

            Interlocked.Add(ref weight, all);
        }
        catch
        {
            Forget(missing);
            own.GiveUp();
            throw;
        }
    }

    private void Forget(List<object> keys) => keys.ForEach(key => claims.TryRemove(key, out _));
}
