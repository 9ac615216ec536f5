using Wengang.App.Access;
using Wengang.App.Accounts;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Jobs;
using Wengang.App.Messages;
using Wengang.App.Messages.Sending;
using Wengang.App.Tests.Locking;
using Wengang.App.Tests.Testing;
using Wengang.Rules.Messages;

namespace Wengang.App.Tests.Messages;

public class SendingTests
{
    /// <summary>Outside the quiet hours, and later than any message of the test, whenever it runs.</summary>
    private static readonly DateTime Noon = DateTime.Today.AddDays(1).AddHours(12).ToUniversalTime();

    [Theory, OnBothDatabases]
    public void A_message_is_written_with_its_cause_and_told_once(DatabaseKind kind)
    {
        using var county = new LockingCounty(kind);
        using (var db = county.As("one"))
        using (db.Begin(OperationKind.Reminded, "没有完成", OperationSource.Page))
        {
            Tell(db, "a", county["east"]);
        }

        using var one = county.As("one");
        Assert.Equal(0, one.Set<Message>().Count(m => m.Key == "a"));
        Assert.Equal((2, 0), (Told(one, "a", county["east"], county["west"]), Told(one, "a", county["east"], county["west"])));
        Assert.Throws<InvalidOperationException>(() => Tell(one, "b", county["east"]));
        using var east = county.As("east");
        Assert.Equal(2, Inbox.Unread(east));
        var mine = Inbox.Read(east, 0, 10)[0];
        Assert.Equal(("请完成七月月监测", "/monitoring?month=2023-07"), (mine.Title, mine.Link));
        using var west = county.As("west");
        Assert.Null(Inbox.MarkRead(west, mine.Id));
        Assert.Equal("/monitoring?month=2023-07", Inbox.MarkRead(east, mine.Id));
        Inbox.MarkRead(east, null);
        Assert.Equal((0, 2), (Inbox.Unread(east), Inbox.Unread(west)));
    }

    [Theory, OnBothDatabases]
    public void Only_wanted_channels_are_used_and_numbers_lie_sealed(DatabaseKind kind)
    {
        using var county = new LockingCounty(kind);
        Contact(county, "east", "13900000001", "east@example.cn");
        Contact(county, "west", "13900000002", "", sms: false);
        using var db = county.As("one");
        Told(db, "a", county["east"], county["west"], county["township"]);
        Assert.Equal([(county["east"], MessageChannel.Mail), (county["east"], MessageChannel.Sms)],
            db.Set<Delivery>().AsEnumerable().Select(d => (d.AccountId, d.Channel)).OrderBy(d => d.Channel));
        Assert.DoesNotContain("139000", string.Join('\n', db.Set<Change>().Select(c => c.After)), StringComparison.Ordinal);
        Assert.True(JobQueue.IsQueued(db, MessagesJob.Kind.Name));
        var (sms, mail) = (new Postman(), new Postman(knowsRepeats: false));
        Assert.Equal(new SendCount(2, 0, 0), Run(county, Noon, sms, mail));
        Assert.Equal(("13900000001", "east@example.cn"), (sms.Parcels.Single().To, mail.Parcels.Single().To));
        Assert.Equal(SendCount.None, Run(county, Noon, sms, mail));
        Assert.Single(sms.Parcels);
        Assert.Throws<ArgumentException>(() => Contact(county, "east", "12", ""));
    }

    [Theory, OnBothDatabases]
    public void A_failed_attempt_comes_again_later_with_the_same_key_until_it_is_given_up(DatabaseKind kind)
    {
        using var county = new LockingCounty(kind);
        Contact(county, "east", "13900000001", "");
        using (var db = county.As("one"))
        {
            Told(db, "a", county["east"]);
        }

        var sms = new Postman { Answer = _ => SendOutcome.Again("短信网关连不上。") };
        var at = Noon;
        for (var attempt = 1; attempt <= BackOff.Most; attempt++)
        {
            Assert.Equal(attempt < BackOff.Most ? new SendCount(0, 1, 0) : new SendCount(0, 0, 1), Run(county, at, sms));
            Assert.Equal(SendCount.None, Run(county, at, sms));
            at = Noon.AddDays(attempt);
        }

        Assert.Equal((BackOff.Most, 1), (sms.Parcels.Count, sms.Parcels.Select(p => p.IdempotencyKey).Distinct().Count()));
        using var admin = county.County.Open();
        var failed = Assert.Single(OutboxDesk.Read(admin, DeliveryState.Failed, 0, 10));
        Assert.True(OutboxDesk.Again(admin, failed.Delivery.Id));
        Assert.False(OutboxDesk.Again(admin, failed.Delivery.Id));
        sms.Answer = _ => SendOutcome.Sent("ok");
        Assert.Equal(new SendCount(1, 0, 0), Run(county, at.AddDays(1), sms));
    }

    [Theory, OnBothDatabases]
    public void Nothing_is_sent_in_the_quiet_hours_and_a_dead_gateway_is_not_asked_for_everybody(DatabaseKind kind)
    {
        using var county = new LockingCounty(kind);
        foreach (var user in new[] { "one", "two", "east", "west", "township" })
        {
            Contact(county, user, "13900000001", "");
        }

        using (var db = county.As("one"))
        {
            Told(db, "a", county["one"], county["two"], county["east"], county["west"], county["township"]);
        }

        var sms = new Postman { Answer = _ => SendOutcome.Again("短信网关连不上。") };
        Assert.Equal(SendCount.None, Run(county, DateTime.Today.AddHours(23).ToUniversalTime(), sms));
        Assert.Empty(sms.Parcels);
        Run(county, DateTime.Today.AddDays(1).AddHours(12).ToUniversalTime(), sms);
        Assert.Equal(3, sms.Parcels.Count);
        sms.Answer = _ => SendOutcome.Sent("ok");
        Assert.Equal(5, Run(county, DateTime.Today.AddDays(2).AddHours(12).ToUniversalTime(), sms).Sent);
    }

    [Theory, OnBothDatabases]
    public void A_worker_that_died_leaves_a_claim_that_an_sms_survives_and_an_email_shows(DatabaseKind kind)
    {
        using var county = new LockingCounty(kind);
        Contact(county, "east", "13900000001", "east@example.cn");
        using (var db = county.As("one"))
        {
            Told(db, "a", county["east"]);
        }

        Postman Dying(bool knows) => new(knows) { Answer = _ => throw new InvalidOperationException("killed") };
        Assert.Throws<InvalidOperationException>(() => Run(county, Noon, Dying(true), Dying(false)));
        var (sms, mail) = (new Postman(), new Postman(knowsRepeats: false));
        Assert.Equal(SendCount.None, Run(county, Noon.AddMinutes(1), sms, mail));
        Assert.Equal(new SendCount(1, 0, 0), Run(county, Noon.AddHours(1), sms, mail));
        Assert.Equal((1, 0), (sms.Parcels.Count, mail.Parcels.Count));
        using var admin = county.County.Open();
        Assert.Contains("没有自动重发", Assert.Single(OutboxDesk.Read(admin, DeliveryState.Failed, 0, 10)).Delivery.Answer, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public void Without_a_channel_nothing_waits_for_ever(DatabaseKind kind)
    {
        using var county = new LockingCounty(kind);
        Contact(county, "east", "13900000001", "");
        using (var db = county.As("one"))
        {
            Told(db, "a", county["east"]);
        }

        Run(county, Noon);
        using var admin = county.County.Open();
        Assert.Equal("没有配置这个渠道。", Assert.Single(OutboxDesk.Read(admin, DeliveryState.Omitted, 0, 10)).Delivery.Answer);
    }

    [Theory, OnBothDatabases]
    public void The_words_are_data_and_no_number_gets_into_an_sms(DatabaseKind kind)
    {
        using var county = new LockingCounty(kind);
        using var db = county.County.Open();
        var template = MessageKinds.Default(MessageKind.Reminder);
        template.Text = "请{地方}抓紧，{截止日}止。";
        MessageTemplates.Save(db, template);
        Assert.Equal("请{地方}抓紧，{截止日}止。", MessageTemplates.Read(db).Single(t => t.Kind == MessageKind.Reminder).Text);
        var wrong = MessageKinds.Default(MessageKind.UnlockAsked);
        wrong.Sms = "{原因}";
        Assert.StartsWith("短信：", Assert.Throws<ArgumentException>(() => MessageTemplates.Save(db, wrong)).Message, StringComparison.Ordinal);
        wrong.Sms = "电话13900000000";
        Assert.Contains("不能写证件号码", Assert.Throws<ArgumentException>(() => MessageTemplates.Save(db, wrong)).Message, StringComparison.Ordinal);
        Assert.All(Enum.GetValues<MessageKind>(), k => Assert.Null(MessageTemplates.Problem(MessageKinds.Default(k))));
    }

    private static SendCount Run(LockingCounty county, DateTime at, Postman? sms = null, Postman? mail = null) =>
        new Dispatcher(() => county.County.Open(JobActor.Service), Postman.Channels(sms, mail), () => at).Run(CancellationToken.None);

    private static void Contact(LockingCounty county, string user, string phone, string mail, bool sms = true)
    {
        using var db = county.As(user);
        ContactBook.Save(db, new ContactForm(phone, mail, sms, true));
    }

    private static int Told(Db db, string key, params long[] accounts)
    {
        using var operation = db.Begin(OperationKind.Reminded, "催办", OperationSource.Page);
        var told = Tell(db, key, accounts);
        operation.Complete();
        return told;
    }

    private static int Tell(Db db, string key, params long[] accounts)
    {
        var words = new Dictionary<string, string> { ["月份"] = "七月", ["地方"] = "东一村", ["截止日"] = "7月20日" };
        return Outbox.Add(db, MessageKind.Reminder, key, "/monitoring?month=2023-07", [.. accounts.Select(a => new Notice(a, words))]);
    }
}
