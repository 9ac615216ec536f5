using Wengang.App.Accounts;
using Wengang.App.Auditing;
using Wengang.Web.Access;

namespace Wengang.Web.Commands.Upkeep;

/// <summary>Accounts from the command line: for the person at the machine when nobody can sign in, and for the sample county.</summary>
internal static class AccountsVerb
{
    public static readonly Verb List = new("accounts", "列出账号和岗位", "", [], RunList);
    public static readonly Verb Sample = new("accounts sample", "给样例县建立示例账号（真实的县用不上）", "", [], RunSample);
    public static readonly Verb Reset = new("accounts reset", "重置一个账号的密码，显示一次性密码", "用户名", [], RunReset);

    private static int RunList(Arguments arguments, Console console)
    {
        using var db = arguments.Open();
        Print(AccountQueries.All(db), console);
        return 0;
    }

    private static int RunSample(Arguments arguments, Console console)
    {
        using var db = arguments.Open();
        var accounts = SampleAccounts.Create(db, () => Passwords.Hash(SampleAccounts.Password));
        console.Output.WriteLine($"样例县的账号（密码都是 {SampleAccounts.Password}）：");
        Print(accounts, console);
        return 0;
    }

    private static int RunReset(Arguments arguments, Console console)
    {
        using var db = arguments.Open();
        var name = arguments.Operand("用户名");
        var found = AccountQueries.All(db).FirstOrDefault(a => a.Account.UserName == name) ?? throw new UsageException($"没有账号“{name}”。");
        var password = Passwords.OneTime();
        new AccountService(db, OperationSource.Command).ResetPassword(found.Account.Id, Passwords.Hash(password));
        console.Output.WriteLine($"账号 {name} 的一次性密码：{password}（只显示这一次，登录后要换）");
        return 0;
    }

    private static void Print(IReadOnlyList<AccountInPosts> accounts, Console console)
    {
        TextTable.Write(console.Output, ["用户名", "姓名", "岗位"], accounts.Select(a => (IReadOnlyList<string>)
            [a.Account.UserName, a.Account.DisplayName, string.Join("、", a.Posts.Select(p => p.Title))]));
    }
}
