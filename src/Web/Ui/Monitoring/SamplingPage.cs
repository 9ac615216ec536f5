using Microsoft.AspNetCore.Mvc;
using Wengang.App.Editing;
using Wengang.App.Monitoring.Sampling;
using Wengang.Rules.Monitoring.Sampling;
using Wengang.Web.Hosting;

namespace Wengang.Web.Ui.Monitoring;

/// <summary>A page about a month's samples. What could not be done is said on the same page, with what was typed.</summary>
public abstract class SamplingPage(CountySession session) : MonitoringPage(session)
{
    public SampleLevel Level { get; private set; } = SampleLevel.Township;

    public string LevelName => SampleLevels.List.NameOf(Level);

    /// <summary>What was wrong with the form; null when nothing was.</summary>
    public string? Problem { get; private set; }

    /// <summary>Whether this post calls people on the level of the page.</summary>
    public bool MayCall => CallDesk.MayCall(Actor, Level);

    public string PlaceAddress(string code) => Link($"/monitoring/sample/{SampleLevels.List.CodeOf(Level)}/{code}");

    /// <summary>Takes over the level as the address names it; false when it names none.</summary>
    protected bool Take(string? level)
    {
        if (SampleLevels.List.Entries.FirstOrDefault(e => e.Code == level) is not { } entry)
        {
            return false;
        }

        Level = entry.Value;
        return true;
    }

    protected IActionResult Again(string problem, Func<IActionResult> show)
    {
        Problem = problem;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return show();
    }

    /// <summary>Carries out and goes on; a refusal is shown with the page.</summary>
    protected IActionResult Do(Func<string> act, Func<string> address, Func<IActionResult> show)
    {
        try
        {
            Done = act();
            return LocalRedirect(SitePath.Local(address()));
        }
        catch (EditRefusedException e)
        {
            return Again(e.Message, show);
        }
    }

    protected static string File(string title) => $"{title}_{DateTime.Now:yyyyMMdd}.xlsx";
}
