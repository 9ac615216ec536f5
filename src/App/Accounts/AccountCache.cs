using System.Collections.Concurrent;

namespace Wengang.App.Accounts;

/// <summary>
/// The accounts that ask at the moment, so that a page does not begin with a look-up of its own. What this process changes of any account
/// is seen at once; what another process changes (the command line), within <see cref="Lifetime"/>.
/// </summary>
internal static class AccountCache
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(5);
    private static readonly ConcurrentDictionary<(object Database, long Id), (AccountInPosts? Found, long At)> Known = new();

    /// <summary>A copy that may be changed without changing what others get.</summary>
    public static AccountInPosts? Get(object database, long id, Func<AccountInPosts?> read)
    {
        if (!Known.TryGetValue((database, id), out var entry) || Environment.TickCount64 - entry.At > Lifetime.TotalMilliseconds)
        {
            var at = Environment.TickCount64;
            Known[(database, id)] = entry = (read(), at);
        }

        return entry.Found is { } found ? found with { Account = found.Account.Copy() } : null;
    }

    /// <summary>Called whenever an account or a post was changed.</summary>
    public static void Forget() => Known.Clear();
}
