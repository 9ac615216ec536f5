using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Editing;
using Wengang.App.Monitoring.Quality;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui;
using Wengang.Web.Ui.Monitoring;

namespace Wengang.Web.Pages.Monitoring.Quality;

/// <summary>核实质量提示: what looks odd in the month's answers, and what the township makes of it. Nobody who checks is named or ranked.</summary>
[Needs(Permission.VerifyChecks)]
public sealed class IndexModel(CountySession session) : MonitoringPage(session)
{
    [BindProperty(SupportsGet = true)]
    public bool Handled { get; set; }

    public IReadOnlyList<QualityLine> Lines { get; private set; } = [];

    public string? Problem { get; private set; }

    /// <summary>The flag whose form was wrong, and what was typed there.</summary>
    public long Typed { get; private set; }

    public string? Note { get; private set; }

    public string Here => Link("/monitoring/quality");

    public void OnGet() => Show();

    [Needs(Permission.VerifyChecks)]
    public IActionResult OnPostFind() => Do(() => QualityRun.Run(Db, Month, Today, OperationSource.Page) switch
    {
        0 => "检查完了，没有新的提示。",
        var added => $"检查完了，新提示 {added} 条。",
    });

    [Needs(Permission.VerifyChecks)]
    public IActionResult OnPostHandle(long flag, QualityState state, string? note)
    {
        (Typed, Note) = (flag, note);
        return Do(() =>
        {
            QualityDesk.Handle(Db, flag, state, note);
            return state == QualityState.Returned ? "已退回村里，名单上的人在村里的清单上要重新核对。" : $"已记下：{QualityStates.List.NameOf(state)}。";
        });
    }

    [Needs(Permission.VerifyChecks)]
    public IActionResult OnPostUndo(long flag) => Do(() =>
    {
        QualityDesk.Undo(Db, flag);
        return "已撤回，这条提示又在待看的里面。";
    });

    private IActionResult Do(Func<string> act)
    {
        try
        {
            Done = act();
            return LocalRedirect(SitePath.Local(Here));
        }
        catch (EditRefusedException e)
        {
            Problem = e.Message;
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            Show();
            return Page();
        }
    }

    private void Show() => Lines = QualityQueries.Read(Db, Month, Handled);
}
