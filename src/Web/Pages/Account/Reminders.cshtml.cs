using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Accounts;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui;

namespace Wengang.Web.Pages.Account;

/// <summary>短信和邮件提醒: one's own number and address, and whether reminders go there.</summary>
[Needs(Permission.UseAccount)]
public sealed class RemindersModel(CountySession session) : OfficePage(session)
{
    public ContactForm Contact { get; private set; } = ContactForm.Empty;

    public string? Problem { get; private set; }

    public void OnGet() => Contact = ContactBook.Read(Db);

    [Needs(Permission.UseAccount)]
    public IActionResult OnPost(string? phone, string? mail, bool sms, bool mails)
    {
        Contact = new ContactForm(phone ?? "", mail ?? "", sms, mails);
        try
        {
            ContactBook.Save(Db, Contact);
            Done = "提醒方式已保存。";
            return LocalRedirect("/account/reminders");
        }
        catch (ArgumentException e)
        {
            Problem = e.Message;
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }
    }
}
