using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wengang.App.Subsidies.Notices;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui.Subsidies;

namespace Wengang.Web.Pages.Notices;

/// <summary>公示网页: the notices that hang today, for anybody.</summary>
[OpenToAll]
public sealed class IndexModel(DatabaseCheck database) : PageModel
{
    public IReadOnlyList<PublicNotice> Notices { get; private set; } = [];

    public IActionResult OnGet()
    {
        if (database.Problem() is not null)
        {
            return NotFound();
        }

        using var db = database.Open(PublicBoard.Anybody);
        Notices = PublicBoard.Open(db, SubsidyPage.Today);
        return Page();
    }
}
