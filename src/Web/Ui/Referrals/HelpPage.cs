using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Referrals.Listing;
using Wengang.Web.Hosting;

namespace Wengang.Web.Ui.Referrals;

/// <summary>A page of the section of help.</summary>
public abstract class HelpPage(CountySession session) : ActingPage(session)
{
    public ReferralTable Table(IReadOnlyList<ReferralLine> lines, bool ticks) => new(this, lines, ticks);

    /// <summary>A list to take away; recorded.</summary>
    protected FileContentResult Excel(string title, IReadOnlyList<string> headings, IReadOnlyList<IReadOnlyList<object?>> rows) =>
        File(ReferralWorkbook.Write(Db, title, headings, rows), Xlsx.ContentType, $"{title}_{DateTime.Now:yyyyMMdd}.xlsx");

    protected FileContentResult Excel(string title, ReferralFilter filter) =>
        Excel(title, ReferralWorkbook.Headings, [.. ReferralQueries.Read(Db, filter).Select(l => ReferralWorkbook.Cells(Db, l))]);

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
