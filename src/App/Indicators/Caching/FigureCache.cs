using System.Collections;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Data;

namespace Wengang.App.Indicators.Caching;

/// <summary>
/// Keeps what was computed from facts until the next operation that may change it. A session shares only with sessions of the same scope on
/// the same database; one that writes or rehearses shares with nobody.
/// </summary>
public sealed class FigureCache
{
    /// <summary>About how many lines are kept in all, some 20 MB; what was not used for the longest time goes first.</summary>
    private const int MostWeight = 200_000;

    private const int MostBooks = 1_000;

    private static readonly FigureCache None = new(null, default!);
    private static readonly ConditionalWeakTable<Db, FigureCache> Held = [];
    private static readonly Lock Gate = new();
    private static readonly Dictionary<(string Database, Scope Scope), CacheBook> Books = [];
    private static long clock;

    private readonly CacheBook? book;
    private readonly DataState state;

    private FigureCache(CacheBook? book, DataState state) => (this.book, this.state) = (book, state);

    /// <summary>What is kept for this session's scope, as the data are now; costs one small statement unless <see cref="Hold"/> was called.</summary>
    public static FigureCache Of(Db db)
    {
        if (db.IsRehearsal || db.Database.CurrentTransaction is not null)
        {
            return None;
        }

        if (Held.TryGetValue(db, out var held))
        {
            return held;
        }

        var database = db.Database.GetConnectionString()!;
        var state = DataState.Of(db, database);
        return new FigureCache(Book((database, db.Actor.Scope), state.Changed), state);
    }

    /// <summary>
    /// Lets the session ask only once how far the data have come: all that it reads from here belongs to this state. For sessions that only
    /// read and are soon over.
    /// </summary>
    public static void Hold(Db db)
    {
        if (Of(db) is { book: not null } cache)
        {
            Held.AddOrUpdate(db, cache);
        }
    }

    /// <summary>One value; <paramref name="key"/> says all that it depends on beside facts, regions, frozen months, settings and the scope.</summary>
    /// <param name="key">A record, tuple or type, unlike those of other callers.</param>
    /// <param name="compute">What it returns must not hold the session, and is never changed by those who get it.</param>
    /// <param name="lines">How many lines, each of some 100 bytes, the value holds; null: those of a collection, else one.</param>
    public T Get<T>(object key, Func<T> compute, Func<T, int>? lines = null)
        where T : class =>
        (T)Get([key], _ => new Dictionary<object, object> { [key] = compute() }, lines is null ? Lines : value => lines((T)value))[key];

    /// <summary>The same for what also depends on findings and decisions about them.</summary>
    public T GetWithFindings<T>(object key, Func<T> compute)
        where T : class =>
        Get((key, state?.FindingsChanged), compute);

    internal IReadOnlyDictionary<object, object> Get(
        IReadOnlyCollection<object> keys, Func<IReadOnlyList<object>, IReadOnlyDictionary<object, object>> compute, Func<object, int>? lines = null)
    {
        if (book is null)
        {
            return compute([.. keys]);
        }

        var values = book.Get(keys, compute, lines ?? Lines, out var isNew);
        if (isNew)
        {
            Trim();
        }

        return values;
    }

    /// <summary>The scopes on the session's database for which something was asked, the last one first.</summary>
    public static IReadOnlyList<Scope> Asked(Db db)
    {
        var database = db.Database.GetConnectionString()!;
        lock (Gate)
        {
            return [.. Books.Where(b => b.Key.Database == database).OrderByDescending(b => b.Value.LastUsed).Select(b => b.Key.Scope)];
        }
    }

    /// <summary>
    /// Who read an older state just before an operation was committed may still fill its book; nobody who asks later is given that book.
    /// </summary>
    private static CacheBook Book((string Database, Scope Scope) key, long changed)
    {
        lock (Gate)
        {
            if (!Books.TryGetValue(key, out var found) || found.Changed != changed)
            {
                foreach (var (scope, old) in Books.Where(b => b.Key.Database == key.Database && b.Value.Changed != changed).ToList())
                {
                    Books[scope] = new CacheBook(changed) { LastUsed = old.LastUsed };
                }

                if (!Books.TryGetValue(key, out found))
                {
                    Books[key] = found = new CacheBook(changed);
                }
            }

            found.LastUsed = ++clock;
            return found;
        }
    }

    private static int Lines(object value) => value is ICollection lines ? lines.Count : 1;

    private static void Trim()
    {
        lock (Gate)
        {
            for (var total = Books.Values.Sum(b => b.Weight); total > MostWeight || Books.Count > MostBooks;)
            {
                var oldest = Books.MinBy(b => b.Value.LastUsed);
                total -= oldest.Value.Weight;
                Books.Remove(oldest.Key);
            }
        }
    }
}
