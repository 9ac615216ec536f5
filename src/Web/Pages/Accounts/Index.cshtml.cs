using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Accounts;
using Wengang.App.Auditing;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui;

namespace Wengang.Web.Pages.Accounts;

/// <summary>账号: the system administrator makes them, resets and disables them.</summary>
[Needs(Permission.ManageAccounts)]
public sealed class IndexModel(CountySession session) : OfficePage(session)
{
    [BindProperty]
    public string UserName { get; set; } = "";

    [BindProperty]
    public string DisplayName { get; set; } = "";

    public IReadOnlyList<AccountInPosts> Accounts { get; private set; } = [];

    public string? Problem { get; private set; }

    /// <summary>A one-time password just made, and for whom; shown once.</summary>
    public (string Name, string Password)? OneTime { get; private set; }

    private AccountService Service => new(Db, OperationSource.Page);

    public void OnGet() => Accounts = AccountQueries.All(Db);

    [Needs(Permission.ManageAccounts)]
    public IActionResult OnPost()
    {
        var password = Passwords.OneTime();
        try
        {
            OneTime = (Service.Create(UserName, DisplayName, Passwords.Hash(password)).UserName, password);
            (UserName, DisplayName) = ("", "");
        }
        catch (ArgumentException e)
        {
            Problem = e.Message;
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }

        OnGet();
        return Page();
    }

    [Needs(Permission.ManageAccounts)]
    public IActionResult OnPostReset(long id)
    {
        if (AccountQueries.Find(Db, id) is not { } found)
        {
            return NotFound();
        }

        var password = Passwords.OneTime();
        Service.ResetPassword(id, Passwords.Hash(password));
        OneTime = (found.Account.UserName, password);
        OnGet();
        return Page();
    }

    [Needs(Permission.ManageAccounts)]
    public IActionResult OnPostState(long id, bool disable)
    {
        if (id == Actor.AccountId)
        {
            Done = "不能停用自己的账号，请由另一位管理员操作。";
            return RedirectToPage();
        }

        if (AccountQueries.Find(Db, id) is not { } found)
        {
            return NotFound();
        }

        if (disable)
        {
            Service.Disable(id);
        }
        else
        {
            Service.Enable(id);
        }

        Done = $"账号 {found.Account.UserName} 已{(disable ? "停用，正在使用的也已退出" : "恢复")}。";
        return RedirectToPage();
    }
}
