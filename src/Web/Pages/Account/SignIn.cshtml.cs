using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui;

namespace Wengang.Web.Pages.Account;

/// <summary>登录.</summary>
[OpenToAll]
public sealed class SignInModel(DatabaseCheck database, IServiceProvider services) : PageModel
{
    [BindProperty]
    public string UserName { get; set; } = "";

    [BindProperty]
    public string Password { get; set; } = "";

    /// <summary>Where to go afterwards.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Back { get; set; }

    /// <summary>Why it did not work; null while nothing went wrong.</summary>
    public string? Problem { get; private set; }

    /// <summary>Why nobody can sign in now: the database is not ready.</summary>
    public string? NotReady { get; private set; }

    /// <summary>Whether the county's own sign-on can be used instead.</summary>
    public bool HasSingleSignOn => services.GetRequiredService<SingleSignOn>().IsOn;

    public IActionResult OnGet(string? unknown)
    {
        NotReady = database.Problem();
        Problem = unknown is null ? null : "统一身份认证没有通过，或者您在稳岗通里还没有账号，请联系系统管理员。";
        return NotReady is null && services.GetRequiredService<CurrentActor>().Account is not null ? LocalRedirect(SitePath.Local(Back)) : Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        NotReady = database.Problem();
        if (NotReady is not null)
        {
            return Page();
        }

        if (UserName.Trim().Length == 0 || Password.Length == 0)
        {
            return Refused("请填写用户名和密码。");
        }

        var answer = await services.GetRequiredService<Door>().KnockAsync(HttpContext, UserName, Password);
        if (answer.Problem is { } problem)
        {
            return Refused(problem);
        }

        return answer.IsOpen ? LocalRedirect(SitePath.Local(Back)) : RedirectToPage("/Account/SecondStep", new { back = SitePath.Local(Back) });
    }

    private PageResult Refused(string problem)
    {
        Problem = problem;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
