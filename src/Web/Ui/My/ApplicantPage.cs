using Microsoft.EntityFrameworkCore;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wengang.App.Applicants;
using Wengang.App.Data;
using Wengang.App.Editing;
using Wengang.Rules.Values;
using Wengang.Web.Access;
using Wengang.Web.Hosting;

namespace Wengang.Web.Ui.My;

/// <summary>A page for a person or enterprise on a visit. Its session reaches their own village at most, and its pages only what is their own.</summary>
public abstract class ApplicantPage(CurrentApplicant current, DatabaseCheck database) : PageModel
{
    private Db? db;

    /// <summary>What was done last, said once at the top of the next page.</summary>
    [TempData]
    public string? Done { get; set; }

    /// <summary>What was wrong with the form; null when nothing was.</summary>
    public string? Problem { get; private set; }

    public Applicant Who => current.Who!;

    /// <summary>How the page speaks of them.</summary>
    public string You => Who.Kind == ApplicantKind.Person ? "您" : "本单位";

    /// <summary>Where they can ask.</summary>
    public string Office => Who.Kind == ApplicantKind.Person ? "村委会" : "乡镇";

    public static DateOnly Today => DateOnly.FromDateTime(DateTime.Today);

    /// <summary>One session on one connection for the whole request.</summary>
    protected Db Db
    {
        get
        {
            if (db is null)
            {
                db = database.Open(Who.Actor);
                db.Database.OpenConnection();
                HttpContext.Response.RegisterForDispose(db);
            }

            return db;
        }
    }

    /// <summary>Fen in yuan, with two digits where there are fen.</summary>
    public static string Yuan(long fen) => Shown.Number(new Fen(fen).Yuan, fen % 100 == 0 ? 0 : 2);

    /// <summary>Reads what the page shows; false where there is no such page.</summary>
    protected abstract bool Load();

    protected IActionResult Show() => Load() ? Page() : NotFound();

    /// <summary>Carries out and goes on; what is refused is said on the same page.</summary>
    /// <param name="act">Gives the address to go on to; null where there is no such page.</param>
    protected IActionResult Do(Func<string?> act)
    {
        try
        {
            return act() is { } address ? LocalRedirect(address) : NotFound();
        }
        catch (EditRefusedException e)
        {
            Problem = e.Message;
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Show();
        }
    }
}
