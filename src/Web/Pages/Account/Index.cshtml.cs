using System.Globalization;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Accounts;
using Wengang.App.Auditing;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui;

namespace Wengang.Web.Pages.Account;

/// <summary>我的账号: posts, password, second factor, sessions.</summary>
[Needs(Permission.UseAccount)]
public sealed class IndexModel(CountySession session, CurrentActor current, Door door, AccountBook book) : OfficePage(session)
{
    public AccountInPosts Account => current.Account!;

    public HeldPost? Post => current.Post;

    /// <summary>Works in another of the account's posts from here on.</summary>
    [Needs(Permission.UseAccount)]
    public async Task<IActionResult> OnPostPostAsync(long id, string? back)
    {
        if (Account.Posts.FirstOrDefault(p => p.Id == id) is not { } post)
        {
            return NotFound();
        }

        await door.SitDownAsync(HttpContext, Account.Account, post.Id);
        Done = string.Create(CultureInfo.InvariantCulture, $"现在以“{post.Title}”的岗位工作。");
        return LocalRedirect(SitePath.Local(back));
    }

    /// <summary>Ends every session of the account, this one too.</summary>
    [Needs(Permission.UseAccount)]
    public async Task<IActionResult> OnPostEverywhereAsync()
    {
        Account.Account.SecurityStamp = Guid.NewGuid().ToString("N");
        book.Save(Account.Account, OperationKind.SignOut, "在所有设备上退出");
        await HttpContext.SignOutAsync(Door.Scheme);
        return LocalRedirect(AccessGuard.SignInPath);
    }
}
