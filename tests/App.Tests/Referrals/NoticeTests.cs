using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Accounts;
using Wengang.App.Auditing;
using Wengang.App.Messages;
using Wengang.App.Referrals.Sending;
using Wengang.App.Tests.Indicators;
using Wengang.App.Tests.Testing;
using Wengang.App.Warnings;

namespace Wengang.App.Tests.Referrals;

public class NoticeTests : HelpCounty
{
    private static readonly DateOnly Monday = new(2023, 7, 3);

    [Theory, OnBothDatabases]
    public void A_return_is_told_to_its_township_and_to_the_county_only(DatabaseKind kind)
    {
        using var county = Open(kind, Wish(One), Wish(Two));
        Posts(county);
        Nightly(county, Monday);
        Send(county, Monday);
        As(county, Bureau, db => BureauDesk.Return(db, [Of(county, One).Id, Of(county, Two).Id], "电话不对", Monday));
        Assert.Equal(
            [("东镇", "/referrals/batches", MessageKind.ReferralReturned), ("县里", "/referrals/batches", MessageKind.ReferralReturned)],
            Told(county, MessageKind.ReferralReturned).Select(m => (m.Who, m.Message.Link, m.Message.Kind)));
        Assert.All(Told(county, MessageKind.ReferralReturned), m => Assert.Contains("2 件", m.Message.Text, StringComparison.Ordinal));
        Assert.All(Told(county), m => Assert.DoesNotContain("电话不对", m.Message.Text, StringComparison.Ordinal));
    }

    [Theory, OnBothDatabases]
    public void Who_was_sent_is_told_to_the_bureau_and_who_was_accepted_to_the_helper(DatabaseKind kind)
    {
        using var county = Open(kind, Wish(One), Wish(Two));
        Posts(county);
        Nightly(county, Monday);
        Send(county, Monday);
        var sent = Assert.Single(Told(county));
        Assert.Equal(("人社", MessageKind.ReferralSent, "/referrals/inbox"), (sent.Who, sent.Message.Kind, sent.Message.Link));
        Assert.Contains("有 2 人推送过来", sent.Message.Text, StringComparison.Ordinal);
        Accept(county, Monday, Of(county, One).Id);
        var named = Assert.Single(Told(county, MessageKind.HelperNamed));
        Assert.Equal(("远舟", "/referrals/mine"), (named.Who, named.Message.Link));
        Assert.Contains("有 1 人指定由您帮扶", named.Message.Text, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public void Overdue_is_told_once_to_helper_and_bureau_and_later_to_the_leader(DatabaseKind kind)
    {
        using var county = Open(kind, Wish(One));
        Posts(county);
        Nightly(county, Monday);
        Send(county, Monday);
        Accept(county, Monday, Of(county, One).Id);
        Nightly(county, new DateOnly(2023, 7, 6));
        Assert.Empty(Told(county, MessageKind.ReferralOverdue));
        Nightly(county, new DateOnly(2023, 7, 7));
        Nightly(county, new DateOnly(2023, 7, 7));
        Nightly(county, new DateOnly(2023, 7, 8));
        Assert.Equal(["人社", "远舟"], Told(county, MessageKind.ReferralOverdue).Select(m => m.Who));
        Nightly(county, new DateOnly(2023, 7, 14));
        Assert.Contains("领导", Told(county, MessageKind.ReferralOverdue).Select(m => m.Who));
    }

    /// <summary>A cluster belongs to the labour bureau; the office and the clerks of its place see it too, the leader does not.</summary>
    [Theory, OnBothDatabases]
    public void A_new_warning_is_told_once_to_its_owner_and_recipients(DatabaseKind kind)
    {
        using var county = Open(kind, Ended(One, "甲厂"), Ended(Two, "甲厂"), Ended(Far, "甲厂"));
        Posts(county);
        As(county, Actor.Local("系统"), db => WarningSettings.Save(db, [.. WarningRule.Delivered.Select(r => r with { IsOn = r.Code == WarningRule.Cluster })]));
        for (var night = 0; night < 2; night++)
        {
            Assert.Equal(night == 0 ? 1 : 0, As(county, Actor.Local("系统"), db => WarningRun.Run(db, Monday, OperationSource.Job)));
        }

        var told = Told(county, MessageKind.WarningFound);
        Assert.Equal(["人社", "县里"], told.Select(m => m.Who));
        Assert.All(told, m => Assert.Equal(("有 1 条新预警", "/referrals/warnings"), (m.Message.Title, m.Message.Link)));
    }

    private static List<(string Who, Message Message)> Told(TestCounty county, MessageKind kind) => Told(county).FindAll(m => m.Message.Kind == kind);

    private static List<(string Who, Message Message)> Told(TestCounty county) => As(county, Actor.Local("t"), db =>
        db.Set<Message>().AsNoTracking().Join(db.Set<Account>(), m => m.AccountId, a => a.Id, (m, a) => new { a.DisplayName, Message = m }).AsEnumerable()
            .OrderBy(m => m.DisplayName, StringComparer.Ordinal).Select(m => (m.DisplayName, m.Message)).ToList());

    private static void Posts(TestCounty county)
    {
        using var db = county.Open();
        using var operation = db.Begin(OperationKind.AccountChange, "测试", OperationSource.Command);
        var id = 100L;
        foreach (var (name, role, region) in new[]
        {
            ("东镇", Role.TownshipClerk, "369902001000"), ("西镇", Role.TownshipClerk, "369902002000"), ("县里", Role.RuralRevitalisation, "369902000000"),
            ("人社", Role.LabourBureau, "369902000000"), ("领导", Role.Leader, "369902000000"),
        })
        {
            db.Add(new Account { Id = ++id, UserName = name, DisplayName = name, PasswordChangedAt = operation.At });
            db.SaveChanges();
            db.Add(new AccountPost { Id = id + 100, AccountId = id, Role = role, RegionCode = region, GrantedAt = operation.At });
        }

        operation.Complete();
    }
}
