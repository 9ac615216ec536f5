using Wengang.App.Access;
using Wengang.App.Tables;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui;

namespace Wengang.Web.Pages.Tables;

/// <summary>报表: the standing tables, and the door to blank tables from above.</summary>
[Needs(Permission.FillForms)]
public sealed class IndexModel(CountySession session) : SitePage(session)
{
    /// <summary>What a row stands for, and what cannot be filled yet.</summary>
    public string Says(StandingTable table)
    {
        var grain = table.Grain switch { TableGrain.Township => "分乡镇", TableGrain.Person => "分人（证件号码打码）", _ => "逐项" };
        var absent = table.Columns.Where(c => c.Absent is not null).Select(c => c.Heading).ToList();
        return absent.Count == 0 ? grain : $"{grain}；{absent.Count} 栏暂无数据（{string.Join("、", absent.Take(3))}{(absent.Count > 3 ? "等" : "")}）";
    }

    public void OnGet()
    {
    }
}
