using Microsoft.EntityFrameworkCore;
using Wengang.App.Auditing;
using Wengang.App.Data;

namespace Wengang.App.Messages;

/// <summary>One's own messages; nobody else's.</summary>
public static class Inbox
{
    public static int Count(Db db) => Own(db).Count();

    /// <summary>The newest first.</summary>
    public static IReadOnlyList<Message> Read(Db db, int skip, int take) => [.. Own(db).AsNoTracking().OrderByDescending(m => m.Id).Skip(skip).Take(take)];

    public static int Unread(Db db) => Own(db).Count(m => m.ReadAt == null);

    /// <summary>Marks one message as read, or all of them when <paramref name="id"/> is null.</summary>
    /// <returns>Where the message leads; null when there is no such message, or for all.</returns>
    public static string? MarkRead(Db db, long? id)
    {
        using var operation = db.Begin(OperationKind.MessageRead, id is null ? "全部标为已读" : "读消息", OperationSource.Page);
        var unread = Own(db).Where(m => (id == null && m.ReadAt == null) || m.Id == id).ToList();
        var fresh = unread.Where(m => m.ReadAt is null).ToList();
        fresh.ForEach(m => m.ReadAt = operation.At);
        var link = id is null ? null : unread.SingleOrDefault()?.Link;
        if (fresh.Count > 0)
        {
            operation.Committed += UnreadMessages.Forget;
            operation.Complete();
        }

        return link;
    }

    private static IQueryable<Message> Own(Db db) => db.Set<Message>().Where(m => m.AccountId == db.Actor.AccountId && m.AccountId != 0);
}
