using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wengang.App.Editing;
using Wengang.Web.Hosting;
using Wengang.Web.Ui;

namespace Wengang.Web.Pages.People;

/// <summary>A form that changes something: first it says what will happen, then it does it, once.</summary>
public abstract class EditPage(CountySession session) : OfficePage(session), IEditForm
{
    [BindProperty]
    public string Reason { get; set; } = "";

    /// <summary>Drawn with the form.</summary>
    [BindProperty]
    public string Key { get; set; } = EditForm.NewKey();

    /// <summary>State of the facts when the form was opened.</summary>
    [BindProperty]
    public string Seen { get; set; } = "";

    /// <summary>The value when the form was opened.</summary>
    [BindProperty]
    public string Was { get; set; } = "";

    public EditPreview? Preview { get; private set; }

    public string? Refusal { get; private set; }

    /// <summary>The value now, where somebody changed it meanwhile.</summary>
    public string? Meanwhile { get; private set; }

    public static DateOnly Today => DateOnly.FromDateTime(DateTime.Today);

    protected EditForm Form => new(Reason ?? "", Key ?? "", Seen ?? "");

    /// <summary>Shows what would happen; facts that were changed since the form was opened are shown first.</summary>
    protected IActionResult ShowPreview(Func<EditPreview> preview)
    {
        try
        {
            var shown = preview();
            if (!string.IsNullOrEmpty(Seen) && Seen != shown.Seen)
            {
                return Conflict(shown);
            }

            Seen = shown.Seen;
            Preview = string.IsNullOrWhiteSpace(Reason) ? throw new EditRefusedException("请写明原因。") : shown;
            return Page();
        }
        catch (EditRefusedException e)
        {
            return Refused(e.Message);
        }
    }

    /// <summary>Carries the form out and goes on to <paramref name="address"/>; a form sent twice does it once.</summary>
    /// <param name="preview">For showing what was changed meanwhile.</param>
    protected IActionResult CarryOut(Func<bool> act, Func<EditPreview> preview, string address)
    {
        try
        {
            Done = act() ? "已办理，变动记录里可以看到。" : "这张表单刚才已经提交过，没有重复办理。";
            return Redirect(address);
        }
        catch (EditConflictException)
        {
            return ShowConflict(preview);
        }
        catch (EditRefusedException e)
        {
            return Refused(e.Message);
        }
    }

    protected IActionResult Refused(string message)
    {
        Refusal = message;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    private IActionResult ShowConflict(Func<EditPreview> preview)
    {
        try
        {
            return Conflict(preview());
        }
        catch (EditRefusedException e)
        {
            return Refused(e.Message);
        }
    }

    private PageResult Conflict(EditPreview now)
    {
        (Meanwhile, Seen, Key) = (now.Before, now.Seen, EditForm.NewKey());
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }
}
