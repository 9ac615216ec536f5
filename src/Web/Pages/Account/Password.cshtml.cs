using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wengang.App.Access;
using Wengang.App.Accounts;
using Wengang.App.Auditing;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui;
using Entry = Wengang.App.Accounts.Account;

namespace Wengang.Web.Pages.Account;

/// <summary>修改密码: asked for at the first sign-in, after a reset, and when the password is too old.</summary>
[Needs(Permission.UseAccount)]
public sealed class PasswordModel(CountySession session, CurrentActor current, UserManager<Entry> users, AccountStore store, AccountBook book, Door door) : OfficePage(session)
{
    [BindProperty]
    public string Present { get; set; } = "";

    [BindProperty]
    public string Next { get; set; } = "";

    [BindProperty]
    public string Again { get; set; } = "";

    public bool IsForced => current.Account!.Account.MustChangePassword;

    public SecuritySettings Settings { get; } = book.Settings();

    public IReadOnlyList<string> Problems { get; private set; } = [];

    [Needs(Permission.UseAccount)]
    public async Task<IActionResult> OnPostAsync()
    {
        var account = current.Account!.Account;
        if (Next != Again)
        {
            return Refused(["两次输入的新密码不一样。"]);
        }

        if (await users.IsLockedOutAsync(account))
        {
            return Refused(["输错次数太多，账号已锁定，请过一会儿再试。"]);
        }

        if (!await users.CheckPasswordAsync(account, Present))
        {
            store.Act = (OperationKind.SignInFailed, "修改密码时原密码不对");
            await users.AccessFailedAsync(account);
            return Refused(["原密码不对。"]);
        }

        (account.FormerPasswords, account.PasswordChangedAt, account.MustChangePassword) = (PasswordCheck.Remember(account, Settings.PasswordHistory), DateTime.UtcNow, false);
        store.Act = (OperationKind.AccountChange, "修改密码");
        var result = await users.ChangePasswordAsync(account, Present, Next);
        if (!result.Succeeded)
        {
            account.MustChangePassword = book.Find(account.Id)!.Account.MustChangePassword;
            return Refused([.. result.Errors.Select(e => e.Description)]);
        }

        await door.SitDownAsync(HttpContext, account, current.Post?.Id, User.HasClaim(c => c.Type == Door.FactorClaim));
        Done = "密码已修改，其他设备上的登录都已退出。";
        return LocalRedirect("/");
    }

    private PageResult Refused(IReadOnlyList<string> problems)
    {
        Problems = problems;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
