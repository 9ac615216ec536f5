using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wengang.App.Access;
using Wengang.App.Editing;
using Wengang.App.Monitoring.Checking;
using Wengang.App.Monitoring.Lists;
using Wengang.Rules.Values;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui.Monitoring;

namespace Wengang.Web.Pages.Monitoring;

/// <summary>The exception: what changed for one person, or that nobody could be reached.</summary>
[Needs(Permission.AnswerChecks)]
public sealed class PersonModel(CountySession session, CheckWriter writer) : VillagePage(session, writer)
{
    public CheckLine Line { get; private set; } = null!;

    [BindProperty]
    public TypedAnswer Typed { get; set; } = new();

    [TempData]
    public string? Said { get; set; }

    [TempData]
    public string? Undo { get; set; }

    public string? Problem { get; private set; }

    public bool Asks(CheckQuestion question) => Settings.Questions.Contains(question);

    public IActionResult OnGet(string village, long id)
    {
        if (!Find(village, id))
        {
            return NotFound();
        }

        Typed = TypedAnswer.Of(Line.Work, Line.WantsWork, Line.Answer?.AnswerId ?? "", Method, Month, Today);
        return Page();
    }

    [Needs(Permission.AnswerChecks)]
    public async Task<IActionResult> OnPostAsync(string village, long id)
    {
        if (!Find(village, id))
        {
            return NotFound();
        }

        try
        {
            var receipts = await Send(Answer(id));
            if (!receipts[0].IsTaken)
            {
                return Refused(receipts[0].Reason!);
            }

            Remember(Typed.Method);
            (Said, Undo) = ($"{Line.Name}：{AnswerKinds.List.NameOf(Typed.Kind)}，已记下", AnsweredCheck.IdOf(receipts[0].Id));
            return LocalRedirect(Link(Address) + $"#h{Line.HouseholdId}");
        }
        catch (EditRefusedException e)
        {
            return Refused(e.Message);
        }
    }

    private CheckAnswer Answer(long id)
    {
        var changed = Typed.Kind == AnswerKind.Changed;
        return new CheckAnswer
        {
            Id = Typed.Answer == default ? throw new EditRefusedException("表单不完整，请重新打开这一页。") : Typed.Answer,
            Month = Month, PersonId = id, Kind = Typed.Kind, Method = Typed.Method, CheckedOn = TypedAnswer.Day("核实日期", Typed.CheckedOn),
            NextOn = Typed.Kind == AnswerKind.Unreachable ? TypedAnswer.Day("下次联系日期", Typed.NextOn) : null,
            Changes = changed ? Typed.Changes(Line.Work, Line.WantsWork) : null, Note = Typed.Note, Seen = Typed.Seen ?? "",
        };
    }

    private PageResult Refused(string problem)
    {
        Problem = problem;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    private bool Find(string village, long id)
    {
        if (!Find(village) || Village.People.FirstOrDefault(p => p.PersonId == id) is not { } line)
        {
            return false;
        }

        Line = line;
        return true;
    }
}
