using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Collecting.Receiving;
using Wengang.App.Collecting.Settling;
using Wengang.App.Editing;
using Wengang.App.Monitoring.Checking;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui;

namespace Wengang.Web.Pages.Collecting;

/// <summary>填报不一致: both sides of what two said otherwise without knowing of each other; the township chooses for each field.</summary>
[Needs(Permission.VerifyChecks)]
public sealed class ConflictsModel(CountySession session, CheckWriter writer, SyncGate gate) : OfficePage(session)
{
    public bool Settled { get; private set; }

    public IReadOnlyList<ConflictLine> Lines { get; private set; } = [];

    public string? Problem { get; private set; }

    private ConflictDesk Desk => new(Db, writer, gate, DateOnly.FromDateTime(DateTime.Today));

    public void OnGet(string? show)
    {
        Settled = show == "settled";
        Lines = Desk.Lines(Settled);
    }

    /// <summary>The choices are named after their fields.</summary>
    [Needs(Permission.AnswerChecks)]
    public async Task<IActionResult> OnPostAsync(long id, Dictionary<string, string>? chosen)
    {
        try
        {
            await Desk.SettleAsync(id, chosen ?? []);
            Done = "已核定，登记的内容和手机上的状态都已更新。";
            return RedirectToPage();
        }
        catch (EditRefusedException e)
        {
            Problem = e.Message;
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            OnGet(null);
            return Page();
        }
    }
}
