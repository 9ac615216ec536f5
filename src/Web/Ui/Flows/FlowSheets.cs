using Wengang.App.Spreadsheets.Tables;

namespace Wengang.Web.Ui.Flows;

/// <summary>The flow as tables to take along.</summary>
public static class FlowSheets
{
    public static IReadOnlyList<TableSheet> Of(FlowFigures flow, string title)
    {
        ArgumentNullException.ThrowIfNull(flow);
        var names = flow.Destinations.Select(d => d.Name).ToList();
        var rows = flow.ByTownship.Select(t => Row(t.Name, t.Parts, t.All)).Append(Row("全县", flow.Destinations, flow.All));
        return
        [
            new TableSheet("分乡镇去向", title, ["乡镇", .. names, "合计"], [.. rows]),
            Ranked("外省分布", title + "，外省分布", "省份", flow.Provinces), Ranked("行业分布", title + "，行业分布", "行业", flow.Industries),
        ];
    }

    private static IReadOnlyList<object?> Row(string name, IReadOnlyList<FlowPart> parts, FlowPart all) => [name, .. parts.Select(p => (object?)p.Now), all.Now];

    private static TableSheet Ranked(string name, string title, string heading, IReadOnlyList<FlowPart> parts) => parts.Any(p => p.Before is not null)
        ? new TableSheet(name, title, [heading, "人数", "对比时点", "增减"], [.. parts.Select(p => (IReadOnlyList<object?>)[p.Name, p.Now, p.Before, p.Change])])
        : new TableSheet(name, title, [heading, "人数"], [.. parts.Select(p => (IReadOnlyList<object?>)[p.Name, p.Now])]);
}
