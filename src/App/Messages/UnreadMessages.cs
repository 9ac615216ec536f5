using System.Collections.Concurrent;
using Wengang.App.Access;
using Wengang.App.Data;

namespace Wengang.App.Messages;

/// <summary>
/// How many messages an account has not read, so that the frame of a page costs no statement of its own. What this process writes is seen at
/// once; what another one writes, within <see cref="Lifetime"/>.
/// </summary>
public static class UnreadMessages
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(2);
    private static readonly ConcurrentDictionary<(object Database, long Id), (int Count, long At)> Known = new();

    public static int Of(CountyDatabase database, long accountId)
    {
        ArgumentNullException.ThrowIfNull(database);
        if (accountId == 0)
        {
            return 0;
        }

        if (!Known.TryGetValue((database, accountId), out var entry) || Environment.TickCount64 - entry.At > Lifetime.TotalMilliseconds)
        {
            var at = Environment.TickCount64;
            using var db = database.Open(Actor.Nobody with { AccountId = accountId });
            Known[(database, accountId)] = entry = (Inbox.Unread(db), at);
        }

        return entry.Count;
    }

    internal static void Forget() => Known.Clear();
}
