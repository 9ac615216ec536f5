using Microsoft.AspNetCore.Mvc;
using Wengang.App.Editing;
using Wengang.App.Policies.Versions;
using Wengang.Web.Hosting;

namespace Wengang.Web.Ui;

/// <summary>A page on which something is done. What could not be done is said on the same page, with what was chosen.</summary>
public abstract class ActingPage(CountySession session) : OfficePage(session)
{
    /// <summary>What was wrong with the form; null when nothing was.</summary>
    public string? Problem { get; private set; }

    /// <summary>The rows that are ticked.</summary>
    public IReadOnlyCollection<long> Ticked { get; protected set; } = [];

    public static DateOnly Today => DateOnly.FromDateTime(DateTime.Today);

    /// <summary>For opening what is shown masked.</summary>
    public App.Data.Db DbOfPage => Db;

    /// <summary>Reads what the page shows; false where there is no such page.</summary>
    protected abstract bool Load();

    protected IActionResult Show() => Load() ? Page() : NotFound();

    /// <summary>Carries out and goes on to <paramref name="address"/>; a refusal is shown with the page.</summary>
    /// <param name="act">Gives what is said at the top of the next page.</param>
    protected IActionResult Do(Func<string> act, string address)
    {
        try
        {
            Done = act();
            return LocalRedirect(SitePath.Local(address));
        }
        catch (Exception e) when (e is EditRefusedException or ArgumentException or PolicyRefusedException)
        {
            return Again(e.Message);
        }
    }

    protected IActionResult Again(string problem)
    {
        Problem = problem;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Show();
    }

    /// <summary>A township as the address names it; null when it names none.</summary>
    protected static string? Township(string? code) => code is { Length: 12 } && code.All(char.IsAsciiDigit) ? code : null;
}
