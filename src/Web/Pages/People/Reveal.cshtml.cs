using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Editing;
using Wengang.App.People.Editing;
using Wengang.Web.Access;
using Wengang.Web.Hosting;

namespace Wengang.Web.Pages.People;

/// <summary>Shows a whole number once, for a stated purpose. The answer is never kept by the browser (no-store holds for the whole site).</summary>
[Needs(Permission.RevealIdentity)]
public sealed class RevealModel(CountySession session) : PersonPage(session)
{
    public string? Number { get; private set; }

    public string What { get; private set; } = "证件号码";

    public string? Problem { get; private set; }

    public void OnGet()
    {
    }

    [Needs(Permission.RevealIdentity)]
    public IActionResult OnPost(string? purpose, string? own, string? what)
    {
        var phone = what == "phone";
        What = phone ? "联系电话" : "证件号码";
        try
        {
            Number = IdentityReveal.Show(Db, Head.Id, phone, string.IsNullOrWhiteSpace(own) ? purpose : own);
            Problem = Number is null ? $"没有登记{What}。" : null;
        }
        catch (EditRefusedException e)
        {
            Problem = e.Message;
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }

        return Page();
    }
}
