using Wengang.App.Indicators.Changes;
using Wengang.App.Spreadsheets.Tables;
using Wengang.Web.Pages.Figures.Changes;

namespace Wengang.Web.Ui.Figures;

/// <summary>A change as tables: the split by township, and who is behind it.</summary>
public static class ChangeSheets
{
    private static readonly string[] ListHeadings = ["序号", "原因", "姓名（名称）", "证件号码", "乡镇", "村", "情况", "增减"];

    public static IReadOnlyList<TableSheet> Of(ChangeModel page, IReadOnlyList<ChangeLine> lines)
    {
        ArgumentNullException.ThrowIfNull(page);
        var leg = page.Listed;
        var parts = ChangeParts.List.Entries.Where(e => leg.Entries.Any(x => x.Part == e.Value)).ToList();
        var title = $"{page.Name}：{page.From.AsOf:yyyy年M月d日}至{page.Moment.AsOf:yyyy年M月d日}";
        var rows = leg.ByTownship.Append(leg.County).Select(t => (IReadOnlyList<object?>)[t.Name, t.Before, .. parts.Select(p => (object?)t[p.Value]), t.After]);
        return
        [
            new TableSheet("分乡镇", title + "，变化原因", ["乡镇", "期初", .. parts.Select(p => p.Name), "期末"], [.. rows]),
            new TableSheet("名单", title + "，变化名单", ListHeadings,
            [
                .. lines.Select((l, i) => (IReadOnlyList<object?>)
                    [i + 1, ChangeParts.List.NameOf(l.Entry.Part), l.Name, l.IdentityMasked, l.Township, l.Village, l.Reason, l.Entry.Delta]),
            ]),
        ];
    }
}
