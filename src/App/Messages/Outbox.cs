using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Accounts;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Messages.Sending;
using Wengang.Rules.Messages;

namespace Wengang.App.Messages;

/// <summary>
/// Tells people something: in their inbox, and by every channel for which they gave a contact and did not opt out. Messages are written in
/// the operation that causes them, so that there is never one without the other; sending comes after the commit.
/// </summary>
public static class Outbox
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Adds a message for each account that was not told of this yet.</summary>
    /// <param name="db">A session with an open operation.</param>
    /// <param name="kind">Why; it has the words.</param>
    /// <param name="key">What it is about: an account is told of the same key once.</param>
    /// <param name="link">Where on this site one goes on, beginning with a slash.</param>
    /// <param name="notices">Whom, and what is filled in; no personal data of residents.</param>
    /// <returns>How many were added.</returns>
    public static int Add(Db db, MessageKind kind, string key, string link, IReadOnlyCollection<Notice> notices)
    {
        ArgumentNullException.ThrowIfNull(db);
        var operation = db.Operation ?? throw new InvalidOperationException("A write needs an open operation (who, which act, why).");
        var ids = notices.Select(n => n.AccountId).Distinct().ToList();
        var told = db.Set<Message>().Where(m => m.Key == key && ids.Contains(m.AccountId)).Select(m => m.AccountId).ToHashSet();
        var active = db.Set<Account>().Where(a => ids.Contains(a.Id) && !a.IsDisabled).Select(a => a.Id).ToHashSet();
        var due = notices.DistinctBy(n => n.AccountId).Where(n => active.Contains(n.AccountId) && !told.Contains(n.AccountId)).ToList();
        if (due.Count == 0)
        {
            return 0;
        }

        var contacts = db.Set<AccountContact>().AsNoTracking().Where(c => ids.Contains(c.AccountId)).ToDictionary(c => c.AccountId);
        var template = MessageTemplates.Of(db, kind);
        var sends = false;
        foreach (var notice in due)
        {
            var message = new Message
            {
                Id = Ids.Next(), AccountId = notice.AccountId, Kind = kind, Key = key, Link = link, At = operation.At,
                Title = TemplateText.Fill(template.Title, notice.Words), Text = TemplateText.Fill(template.Text, notice.Words),
            };
            db.Add(message);
            foreach (var channel in Channels(contacts.GetValueOrDefault(notice.AccountId), template))
            {
                sends = true;
                db.Add(Delivery(message, channel, template, notice));
            }
        }

        operation.Committed += UnreadMessages.Forget;
        if (sends)
        {
            MessagesJob.Enqueue(db);
        }

        return due.Count;
    }

    /// <summary>
    /// Sends an SMS to somebody without an account who asked for it just now. It goes out in the quiet hours too, is never kept in clear, and is not
    /// sent when it is too late. Without a number the same is written and nothing is sent, so that nobody can tell by the time it takes.
    /// </summary>
    /// <param name="db">A session with an open operation.</param>
    /// <param name="kind">Why; it has the words.</param>
    /// <param name="phone">The recorded number; null: nobody is to be told.</param>
    /// <param name="words">What is filled in.</param>
    /// <param name="now">When it was asked for, UTC.</param>
    /// <param name="until">When it is of no use any more, UTC.</param>
    public static void AddAsked(Db db, MessageKind kind, string? phone, IReadOnlyDictionary<string, string> words, DateTime now, DateTime until)
    {
        ArgumentNullException.ThrowIfNull(db);
        _ = db.Operation ?? throw new InvalidOperationException("A write needs an open operation (who, which act, why).");
        var (template, id) = (MessageTemplates.Of(db, kind), Ids.Next());
        var sealedWords = db.Protector.Seal(JsonSerializer.Serialize(new AskedWords(phone ?? "", TemplateText.Fill(template.Sms, words), JsonSerializer.Serialize(words, Json)), Json));
        db.Add(new Delivery
        {
            Id = id, MessageId = 0, AccountId = 0, Channel = MessageChannel.Sms, NextAt = now, Text = "", Template = template.SmsTemplate, Parameters = "{}", Until = until,
            IdempotencyKey = id.ToString(CultureInfo.InvariantCulture) + "-" + Guid.NewGuid().ToString("N"), WordsCipher = phone is null ? null : sealedWords,
            State = phone is null ? DeliveryState.Omitted : DeliveryState.Waiting, EndedAt = phone is null ? now : null, Answer = phone is null ? "填的信息和登记的不相符。" : null,
        });
        MessagesJob.Enqueue(db);
    }

    private static IEnumerable<MessageChannel> Channels(AccountContact? contact, MessageTemplate template)
    {
        if (contact is { MailCipher: not null, RefusesMail: false })
        {
            yield return MessageChannel.Mail;
        }

        if (contact is { PhoneCipher: not null, RefusesSms: false } && template.Sms.Length > 0)
        {
            yield return MessageChannel.Sms;
        }
    }

    private static Delivery Delivery(Message message, MessageChannel channel, MessageTemplate template, Notice notice)
    {
        var isSms = channel == MessageChannel.Sms;
        var allowed = isSms ? TemplateText.Tokens(template.Sms) : [];
        var id = Ids.Next();
        return new Delivery
        {
            Id = id, MessageId = message.Id, AccountId = message.AccountId, Channel = channel, NextAt = message.At,
            Text = isSms ? TemplateText.Fill(template.Sms, notice.Words) : message.Text,
            Template = isSms ? template.SmsTemplate : "",
            Parameters = JsonSerializer.Serialize(allowed.ToDictionary(t => t, t => notice.Words.GetValueOrDefault(t, "")), Json),
            IdempotencyKey = id.ToString(CultureInfo.InvariantCulture) + "-" + Guid.NewGuid().ToString("N"),
        };
    }
}
