using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Accounts;
using Wengang.App.Auditing;
using Wengang.App.Auditing.Verifying;
using Wengang.App.Tests.Indicators;
using Wengang.App.Tests.Testing;

namespace Wengang.App.Tests.Accounts;

public class AccountServiceTests
{
    private const string East = "369902001000";

    [Theory, OnBothDatabases]
    public void A_post_gives_its_role_and_its_region_until_it_ends(DatabaseKind kind)
    {
        using var county = new TestCounty(kind);
        using var db = county.Open();
        var service = new AccountService(db, OperationSource.Page);
        var account = service.Create(" Jingban ", "钟小禾", "hash");
        var post = service.Grant(account.Id, Role.TownshipClerk, East);

        var found = AccountQueries.Find(db, account.Id)!;
        Assert.Equal("jingban", found.Account.UserName);
        Assert.True(found.Account.MustChangePassword);
        var actor = found.ActorIn(found.Posts.Single());
        Assert.Equal("钟小禾，东镇经办人员", actor.Post);
        Assert.True(actor.Scope.Contains(TestCounty.East));
        Assert.False(actor.Scope.Contains(TestCounty.West));
        Assert.True(actor.May(Permission.ImportSheets));
        Assert.False(actor.May(Permission.SignReports));

        service.End(post.Id);
        Assert.Empty(AccountQueries.Find(db, account.Id)!.Posts);
    }

    [Theory, OnBothDatabases]
    public void A_role_is_given_only_where_it_acts(DatabaseKind kind)
    {
        using var county = new TestCounty(kind);
        using var db = county.Open();
        var service = new AccountService(db, OperationSource.Page);
        var account = service.Create("jingban", "钟小禾", "hash");

        Assert.Throws<ArgumentException>(() => service.Grant(account.Id, Role.TownshipClerk, "369902000000"));
        Assert.Throws<ArgumentException>(() => service.Grant(account.Id, Role.VillageWorker, East));
        Assert.Throws<ArgumentException>(() => service.Grant(account.Id, Role.Leader, "369999000000"));
        service.Grant(account.Id, Role.TownshipClerk, East);
        Assert.Throws<ArgumentException>(() => service.Grant(account.Id, Role.TownshipClerk, East));
    }

    [Theory, OnBothDatabases]
    public void Two_of_the_three_administrators_are_never_one_person(DatabaseKind kind)
    {
        using var county = new TestCounty(kind);
        using var db = county.Open();
        var service = new AccountService(db, OperationSource.Page);
        var account = service.Create("guanli", "傅远舟", "hash");
        var post = service.Grant(account.Id, Role.SystemAdministrator, "");

        Assert.Throws<ArgumentException>(() => service.Grant(account.Id, Role.SecurityAdministrator, ""));
        Assert.Throws<ArgumentException>(() => service.Grant(account.Id, Role.AuditAdministrator, ""));
        service.End(post.Id);
        service.Grant(account.Id, Role.AuditAdministrator, "");
    }

    [Theory, OnBothDatabases]
    public void The_service_itself_refuses_whoever_may_not(DatabaseKind kind)
    {
        using var county = new TestCounty(kind);
        using var local = county.Open();
        var account = new AccountService(local, OperationSource.Page).Create("jingban", "钟小禾", "hash");
        using var db = county.Open(new Actor("xitong", "系统管理员", Scope.Nothing) { Permissions = PermissionMatrix.Of(Role.SystemAdministrator) });
        var service = new AccountService(db, OperationSource.Page);

        Assert.Throws<UnauthorizedAccessException>(() => service.Grant(account.Id, Role.TownshipClerk, East));
        Assert.Throws<UnauthorizedAccessException>(() => service.Unlock(account.Id));
        service.Disable(account.Id);
        Assert.True(AccountQueries.Find(db, account.Id)!.Account.IsDisabled);
    }

    [Theory, OnBothDatabases]
    public void The_trace_of_a_change_holds_no_secret(DatabaseKind kind)
    {
        using var county = new TestCounty(kind);
        using var db = county.Open();
        var service = new AccountService(db, OperationSource.Page);
        var account = service.Create("jingban", "钟小禾", "hash-one");
        service.ResetPassword(account.Id, "hash-two");

        var traces = db.Set<Change>().Where(c => c.Entity == "account").ToList();
        Assert.Equal(2, traces.Count);
        Assert.All(traces, t => Assert.DoesNotContain("hash-", t.Before + t.After, StringComparison.Ordinal));
        Assert.Contains(traces, t => t.After!.Contains("PasswordHash", StringComparison.Ordinal));
        Assert.True(AuditVerification.Run(db).IsSound);
    }

    [Theory, OnBothDatabases]
    public void The_first_account_is_made_once(DatabaseKind kind)
    {
        using var county = new TestCounty(kind);
        using var db = county.Open();

        Assert.True(FirstAccount.Create(db, "hash"));
        Assert.False(FirstAccount.Create(db, "hash"));
        var admin = AccountQueries.All(db).Single();
        Assert.Equal([Role.SystemAdministrator, Role.SecurityAdministrator], admin.Posts.Select(p => p.Role));
        Assert.True(admin.Account.MustChangePassword);
    }

    [Theory, OnBothDatabases]
    public void Sample_accounts_are_for_the_sample_county_only(DatabaseKind kind)
    {
        using var county = new TestCounty(kind);
        using var db = county.Open();

        Assert.Throws<InvalidOperationException>(() => SampleAccounts.Create(db, () => "hash"));
        Assert.Empty(AccountQueries.All(db));
    }

    [Theory, OnBothDatabases]
    public void Settings_keep_to_their_bounds(DatabaseKind kind)
    {
        using var county = new TestCounty(kind);
        using var db = county.Open();
        var service = new AccountService(db, OperationSource.Page);
        var failures = SecuritySettings.All.Single(s => s.Key == "most failures");

        service.Set(failures, 3);
        service.Set(failures, 4);
        Assert.Equal(4, SecuritySettings.Of(db).MostFailures);
        Assert.Throws<ArgumentOutOfRangeException>(() => service.Set(failures, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => service.Set(failures, 21));
        Assert.Equal(new SecuritySettings().IdleMinutes, SecuritySettings.Of(db).IdleMinutes);
    }
}
