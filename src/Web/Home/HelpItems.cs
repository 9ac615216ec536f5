using Wengang.App.Access;
using Wengang.App.Data;
using Wengang.App.Referrals.Listing;
using Wengang.App.Warnings;
using Wengang.Web.Ui;

namespace Wengang.Web.Home;

/// <summary>What the home page says of help and warnings.</summary>
internal static class HelpItems
{
    /// <summary>In one statement.</summary>
    public static HelpCounts Read(Db db) =>
        HelpCounts.Read(db, db.Actor.AccountId, DateOnly.FromDateTime(DateTime.Today), WarningQueries.Counted(db, db.Actor.Role));

    public static IEnumerable<HomeItem> Due(Actor actor, HelpCounts counts)
    {
        if (actor.May(Permission.SendReferrals) && counts.ToSend > 0)
        {
            yield return Item("等待推送给人社部门的人", counts.ToSend, counts.Urgent > 0 ? $"其中紧急 {counts.Urgent} 人，随时推送" : "每月推送一批", "/referrals/batches", counts.Urgent > 0);
        }

        if (actor.May(Permission.TakeReferrals) && counts.Sent > 0)
        {
            yield return Item("等待接收的人", counts.Sent, "接收并指定帮扶人，或写明理由退回", "/referrals/inbox", urgent: true);
        }

        if (actor.May(Permission.HelpSeekers) && counts.Mine > 0)
        {
            yield return Item("我帮扶的人", counts.Mine, counts.MineLate > 0 ? $"其中超期 {counts.MineLate} 人" : "按下一步逐人联系", "/referrals/mine", counts.MineLate > 0);
        }

        if (actor.May(Permission.ProposeReferrals) && counts.Returned > 0)
        {
            yield return Item("人社部门退回的人", counts.Returned, "更正以后重新列入", "/referrals/batches", urgent: true);
        }

        if (counts.Late > 0)
        {
            yield return Item("超期的帮扶", counts.Late, "首次联系、推荐岗位或回访过了期限", "/referrals/overdue", urgent: true);
        }
    }

    public static IEnumerable<HomeItem> Wrong(HelpCounts counts) =>
        counts.Others == 0 ? [] : [new HomeItem("没有办结的预警", Shown.Number(counts.Others), "条", "写明怎么处理，办结要有说明", "/referrals/warnings", IsUrgent: true)];

    private static HomeItem Item(string title, int number, string detail, string address, bool urgent) => new(title, Shown.Number(number), "人", detail, address, urgent);
}
