using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Accounts;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Messages.Sending;

namespace Wengang.App.Messages;

/// <summary>The outbox for whoever runs the system.</summary>
public static class OutboxDesk
{
    public static IReadOnlyDictionary<DeliveryState, int> Counts(Db db) =>
        db.Set<Delivery>().GroupBy(d => d.State).Select(g => new { g.Key, Count = g.Count() }).ToDictionary(g => g.Key, g => g.Count);

    /// <summary>The newest first; all states when <paramref name="state"/> is null.</summary>
    public static IReadOnlyList<OutboxLine> Read(Db db, DeliveryState? state, int skip, int take)
    {
        db.Actor.Require(Permission.Operate);
        var rows = from delivery in db.Set<Delivery>().AsNoTracking().Where(d => state == null || d.State == state)
                   join message in db.Set<Message>().AsNoTracking() on delivery.MessageId equals message.Id into messages
                   from message in messages.DefaultIfEmpty()
                   join account in db.Set<Account>().AsNoTracking() on delivery.AccountId equals account.Id into accounts
                   from account in accounts.DefaultIfEmpty()
                   orderby delivery.Id descending
                   select new { delivery, Kind = (MessageKind?)message.Kind, account.DisplayName };
        return [.. rows.Skip(skip).Take(take).AsEnumerable().Select(r => new OutboxLine(r.delivery, r.Kind ?? MessageKind.ApplicantCode, r.DisplayName ?? "公开网页的申请人"))];
    }

    /// <summary>
    /// Sends a failed or omitted message again, under the key it had: a gateway that got it after all does not send it twice. A code is not sent again:
    /// whoever wants one asks for a new one.
    /// </summary>
    /// <returns>Whether there was anything to send again.</returns>
    public static bool Again(Db db, long id)
    {
        db.Actor.Require(Permission.Operate);
        using var operation = db.Begin(OperationKind.MessageSending, "重发消息", OperationSource.Page);
        if (db.Set<Delivery>().FirstOrDefault(d => d.Id == id && d.AccountId != 0 && (d.State == DeliveryState.Failed || d.State == DeliveryState.Omitted)) is not { } delivery)
        {
            return false;
        }

        (delivery.State, delivery.Attempts, delivery.NextAt, delivery.EndedAt) = (DeliveryState.Waiting, 0, operation.At, null);
        MessagesJob.Enqueue(db);
        operation.Complete();
        return true;
    }
}
