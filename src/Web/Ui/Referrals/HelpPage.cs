using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Editing;
using Wengang.App.Referrals.Listing;
using Wengang.Web.Hosting;

namespace Wengang.Web.Ui.Referrals;

/// <summary>A page of the section of help. What could not be done is said on the same page, with what was chosen.</summary>
public abstract class HelpPage(CountySession session) : OfficePage(session)
{
    /// <summary>What was wrong with the form; null when nothing was.</summary>
    public string? Problem { get; private set; }

    /// <summary>The rows that are ticked.</summary>
    public IReadOnlyCollection<long> Ticked { get; protected set; } = [];

    public static DateOnly Today => DateOnly.FromDateTime(DateTime.Today);

    /// <summary>For opening what is shown masked.</summary>
    public App.Data.Db DbOfPage => Db;

    public ReferralTable Table(IReadOnlyList<ReferralLine> lines, bool ticks) => new(this, lines, ticks);

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

    /// <summary>A list to take away; recorded.</summary>
    protected FileContentResult Excel(string title, IReadOnlyList<string> headings, IReadOnlyList<IReadOnlyList<object?>> rows) =>
        File(ReferralWorkbook.Write(Db, title, headings, rows), Xlsx.ContentType, $"{title}_{DateTime.Now:yyyyMMdd}.xlsx");

    protected FileContentResult Excel(string title, ReferralFilter filter) =>
        Excel(title, ReferralWorkbook.Headings, [.. ReferralQueries.Read(Db, filter).Select(l => ReferralWorkbook.Cells(Db, l))]);

    /// <summary>A township as the address names it; null when it names none.</summary>
    protected static string? Township(string? code) => code is { Length: 12 } && code.All(char.IsAsciiDigit) ? code : null;

    /// <summary>The pages of the section that this post has use for.</summary>
    public IEnumerable<(string Path, string Name)> Tabs()
    {
        yield return ("/referrals", "每日名单");
        if (May(Permission.ProposeReferrals) || May(Permission.SendReferrals) || May(Permission.TakeReferrals))
        {
            yield return ("/referrals/batches", "推送");
        }

        if (May(Permission.TakeReferrals))
        {
            yield return ("/referrals/inbox", "待接收");
        }

        if (May(Permission.HelpSeekers))
        {
            yield return ("/referrals/mine", "我帮扶的");
        }

        yield return ("/referrals/all", "全部");
        yield return ("/referrals/overdue", "超期");
        yield return ("/referrals/open", "没落实的");
        yield return ("/referrals/warnings", "预警");
        if (May(Permission.SetUpReferrals))
        {
            yield return ("/referrals/settings", "设置");
        }
    }
}
