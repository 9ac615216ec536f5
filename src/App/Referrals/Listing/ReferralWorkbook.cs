using System.Globalization;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Spreadsheets.Tables;

namespace Wengang.App.Referrals.Listing;

/// <summary>Takes a list of help or warnings out of the system as a workbook; recorded before anything is handed out.</summary>
public static class ReferralWorkbook
{
    public static byte[] Write(Db db, string title, IReadOnlyList<string> headings, IReadOnlyList<IReadOnlyList<object?>> rows)
    {
        db.Actor.Require(Permission.ExportLists);
        using (var operation = db.Begin(OperationKind.ListExport, $"导出{title}，{rows.Count} 行", OperationSource.Page))
        {
            operation.Complete();
        }

        using var file = new MemoryStream();
        var mark = string.Create(CultureInfo.InvariantCulture, $"{db.Actor.User} {DateTime.Now:yyyy-MM-dd HH:mm} 导出");
        TableWorkbook.Write(file, mark, new TableSheet(title, $"{title}（{rows.Count}行）", headings, rows));
        return file.ToArray();
    }

    /// <summary>Headings of <see cref="Cells"/>.</summary>
    public static IReadOnlyList<string> Headings { get; } =
    [
        "乡镇", "村", "姓名", "证件号码", "帮扶状态", "状态日期", "说明", "来由", "情况", "紧急", "推送日期", "接收日期", "帮扶人", "最近联系", "下一步", "下次日期", "首次联系期限", "首次推荐期限", "回访期限",
    ];

    public static IReadOnlyList<object?> Cells(Db db, ReferralLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var r = line.Referral;
        return
        [
            line.Township, line.Village, line.Name, line.Identity(db), Rules.Referrals.ReferralStates.List.NameOf(r.State), r.StateOn, r.StateReason,
            Rules.Referrals.LeadReasons.List.NameOf(r.Reason), r.Evidence, r.IsUrgent ? "是" : "", r.SentOn, r.AcceptedOn, r.HelperName, r.LastContactOn, r.NextAction, r.NextOn,
            r.ContactDue, r.OfferDue, r.FollowUpDue,
        ];
    }
}
