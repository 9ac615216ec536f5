using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Monitoring.Checking;
using Wengang.App.Monitoring.Lists;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui.Monitoring;

namespace Wengang.Web.Pages.Monitoring;

/// <summary>The order in which households are walked: a number for each, equal numbers in the order they had.</summary>
[Needs(Permission.AnswerChecks)]
public sealed class OrderModel(CountySession session, CheckWriter writer) : VillagePage(session, writer)
{
    public IActionResult OnGet(string village) => Find(village) ? Page() : NotFound();

    [Needs(Permission.AnswerChecks)]
    public IActionResult OnPost(string village, Dictionary<long, int?>? places)
    {
        if (!Find(village))
        {
            return NotFound();
        }

        places ??= [];

        // A household that was given a new number stands before the one that has it.
        var order = Village.Households.OrderBy(h => places.GetValueOrDefault(h.Id) ?? h.Number)
            .ThenByDescending(h => places.GetValueOrDefault(h.Id) is { } place && place < h.Number).ThenBy(h => h.Number);
        WalkingOrders.Set(Db, Village, order.Select(h => h.Id));
        Done = "入户顺序已保存。";
        return LocalRedirect(Link(Address + "/order"));
    }
}
