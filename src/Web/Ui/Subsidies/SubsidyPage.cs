using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Editing;
using Wengang.Rules.Values;
using Wengang.Web.Hosting;

namespace Wengang.Web.Ui.Subsidies;

/// <summary>A page of the section of subsidies. What could not be done is said on the same page, with what was chosen.</summary>
public abstract class SubsidyPage(CountySession session) : OfficePage(session)
{
    /// <summary>What was wrong with the form; null when nothing was.</summary>
    public string? Problem { get; private set; }

    /// <summary>The rows that are ticked.</summary>
    public IReadOnlyCollection<long> Ticked { get; protected set; } = [];

    public static DateOnly Today => DateOnly.FromDateTime(DateTime.Today);

    /// <summary>For opening what is shown masked.</summary>
    public App.Data.Db DbOfPage => Db;

    /// <summary>Fen in yuan, with two digits where there are fen.</summary>
    public static string Yuan(long fen) => Shown.Number(new Fen(fen).Yuan, fen % 100 == 0 ? 0 : 2);

    /// <summary>The pages of the section that this post has use for.</summary>
    public IEnumerable<(string Path, string Name)> Tabs()
    {
        yield return ("/subsidies", "申请和审核");
        yield return ("/subsidies/cases", "异议和疑点");
        yield return ("/subsidies/notices", "公示");
        yield return ("/subsidies/payments", "发放");
        yield return ("/subsidies/ledger", "资金台账");
        if (May(Permission.SetUpSubsidies))
        {
            yield return ("/subsidies/settings", "设置");
        }
    }

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
        catch (Exception e) when (e is EditRefusedException or ArgumentException)
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
