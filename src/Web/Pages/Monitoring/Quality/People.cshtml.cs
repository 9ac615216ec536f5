using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Monitoring.Quality;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui.Monitoring;

namespace Wengang.Web.Pages.Monitoring.Quality;

/// <summary>The people behind a flag, with the answers that stand.</summary>
[Needs(Permission.VerifyChecks)]
public sealed class PeopleModel(CountySession session) : MonitoringPage(session)
{
    public QualityFlag Flag { get; private set; } = null!;

    public IReadOnlyList<QualityPerson> People { get; private set; } = [];

    public IActionResult OnGet(long flag)
    {
        if (QualityQueries.People(Db, flag) is not { } found || found.Flag.Month != Month)
        {
            return NotFound();
        }

        (Flag, People) = found;
        return Page();
    }
}
