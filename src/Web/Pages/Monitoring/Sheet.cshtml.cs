using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Monitoring.Checking;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui.Monitoring;

namespace Wengang.Web.Pages.Monitoring;

/// <summary>The village's list on paper, to be filled by hand; its row numbers are those of the fast entry.</summary>
[Needs(Permission.AnswerChecks)]
public sealed class SheetModel(CountySession session, CheckWriter writer) : VillagePage(session, writer)
{
    public IActionResult OnGet(string village) => Find(village) ? Page() : NotFound();
}
