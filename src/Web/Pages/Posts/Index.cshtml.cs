using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Accounts;
using Wengang.App.Auditing;
using Wengang.App.Regions;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui;

namespace Wengang.Web.Pages.Posts;

/// <summary>授权: the security administrator gives and takes posts, lifts locks, sets the rules of sign-in.</summary>
[Needs(Permission.GrantPosts)]
public sealed class IndexModel(CountySession session) : OfficePage(session)
{
    [BindProperty]
    public long AccountId { get; set; }

    [BindProperty]
    public Role Role { get; set; }

    /// <summary>Name or code of the county, township or village; a village may be written 乡镇/村.</summary>
    [BindProperty]
    public string? Region { get; set; }

    public IReadOnlyList<AccountInPosts> Accounts { get; private set; } = [];

    public IReadOnlyList<Division> Divisions { get; private set; } = [];

    public SecuritySettings Settings { get; private set; } = new();

    public string? Problem { get; private set; }

    /// <summary>Whoever holds two of the three administrators' posts.</summary>
    public IEnumerable<AccountInPosts> Unseparated => Accounts.Where(a =>
        a.Posts.Count(p => p.Role is Role.SystemAdministrator or Role.SecurityAdministrator or Role.AuditAdministrator) > 1);

    private AccountService Service => new(Db, OperationSource.Page);

    public void OnGet()
    {
        Accounts = AccountQueries.All(Db);
        Divisions = [.. Db.Set<Division>().AsNoTracking().OrderBy(d => d.SortOrder).ThenBy(d => d.Code)];
        Settings = SecuritySettings.Of(Db);
    }

    [Needs(Permission.GrantPosts)]
    public IActionResult OnPostGrant() => Try(() =>
    {
        var code = Roles.ReachOf(Role) == RoleReach.Itself ? "" : CodeOf(Region ?? "");
        Service.Grant(AccountId, Role, code);
        Done = $"已授予“{Roles.NameOf(Role)}”。";
    });

    [Needs(Permission.GrantPosts)]
    public IActionResult OnPostEnd(long id) => Try(() =>
    {
        Service.End(id);
        Done = "岗位已收回。";
    });

    [Needs(Permission.GrantPosts)]
    public IActionResult OnPostUnlock(long id) => Try(() =>
    {
        Service.Unlock(id);
        Done = "锁定已解除。";
    });

    [Needs(Permission.GrantPosts)]
    public IActionResult OnPostFactor(long id) => Try(() =>
    {
        Service.DropSecondFactor(id);
        Done = "动态口令已解除，本人下次登录后可重新设置。";
    });

    [Needs(Permission.GrantPosts)]
    public IActionResult OnPostSetting(string key, int value) => Try(() =>
    {
        Service.Set(SecuritySettings.All.FirstOrDefault(s => s.Key == key) ?? throw new ArgumentException("没有这项设置。"), value);
        Done = "已保存，下次登录起生效。";
    });

    private IActionResult Try(Action act)
    {
        try
        {
            act();
            return RedirectToPage();
        }
        catch (ArgumentException e)
        {
            Problem = e.Message.Split(" (Parameter", 2)[0];
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            OnGet();
            return Page();
        }
    }

    private string CodeOf(string text)
    {
        var name = text.Trim().Split('/')[^1].Trim();
        var found = Db.Set<Division>().AsNoTracking().Where(d => d.Code == text.Trim() || d.Name == name).ToList();
        if (text.Contains('/', StringComparison.Ordinal))
        {
            var township = text.Split('/')[0].Trim();
            var above = Db.Set<Division>().AsNoTracking().Where(d => d.Name == township).Select(d => d.Code).ToList();
            found = [.. found.Where(d => above.Contains(d.ParentCode))];
        }

        return found.Count switch
        {
            1 => found[0].Code,
            0 when text.Trim().Length == 12 && Divisions.Count == 0 => text.Trim(),
            0 => throw new ArgumentException($"行政区划里没有“{text}”，请从列表里选。"),
            _ => throw new ArgumentException($"有 {found.Count} 个地方叫“{name}”，请写成“乡镇/村”的样子。"),
        };
    }
}
