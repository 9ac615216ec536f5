using Microsoft.AspNetCore.Mvc.Filters;
using Wengang.App.Dossiers.Merging;
using Wengang.App.Dossiers.Reading;
using Wengang.Web.Hosting;
using Wengang.Web.Ui;

namespace Wengang.Web.Pages.People;

/// <summary>A page about one person, named in its address by key. Whoever was merged into another is shown as that one.</summary>
public abstract class PersonPage(CountySession session) : OfficePage(session)
{
    public DossierHead Head { get; private set; } = null!;

    public static DateOnly Today => DateOnly.FromDateTime(DateTime.Today);

    /// <summary>An address below the person's page.</summary>
    public string Address(string path = "") => $"/people/{Head.Id}{path}";

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        var id = long.Parse((string)RouteData.Values["id"]!, System.Globalization.CultureInfo.InvariantCulture);
        if (DossierHead.Read(Db, id, Today) is { } head)
        {
            Head = head;
        }
        else
        {
            context.Result = Merger.KeptFor(Db, id) is { } kept ? Redirect($"/people/{kept}") : NotFound();
        }
    }
}
