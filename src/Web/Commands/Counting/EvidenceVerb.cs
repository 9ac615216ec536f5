using Wengang.App;
using Wengang.App.Auditing;
using Wengang.App.Indicators.Listing;

namespace Wengang.Web.Commands.Counting;

/// <summary>Writes the people or things behind a figure to Excel.</summary>
internal static class EvidenceVerb
{
    public static readonly Verb Verb = new(
        "evidence", "导出一个数据背后的名单（证件号码打码）", "代码",
        [
            new Option("as-of", "数据的日期", "yyyy-MM-dd"),
            new Option("known-at", "按这一时刻掌握的情况计算（不写为现在）", "时刻"),
            new Option("township", "只要这个乡镇", "名称"),
            new Option("out", "写到这个文件", "文件.xlsx"),
            new Option("full", "导出完整证件号码（须说明理由，会留下记录）"),
            new Option("reason", "导出完整证件号码的理由", "理由"),
        ],
        Run);

    private static int Run(Arguments arguments, Console console)
    {
        var choice = new EvidenceChoice(
            arguments.Operand("数据代码"), arguments.RequiredDate("as-of"), arguments.Instant("known-at"), arguments.Value("township"));
        var path = arguments.Required("out");
        if (arguments.Has("full") && arguments.Value("reason") is null)
        {
            throw new UsageException("导出完整证件号码要用 --reason 说明理由。");
        }

        using var db = arguments.Open();
        var list = arguments.Has("full")
            ? EvidenceExport.Full(db, IndicatorCatalogue.All, choice, arguments.Required("reason"), OperationSource.Command)
            : EvidenceExport.Masked(db, IndicatorCatalogue.All, choice, OperationSource.Command);
        using var file = File.Create(path);
        var rows = EvidenceWorkbook.Write(list, file, $"{db.Actor.User} {DateTime.Now:yyyy-MM-dd HH:mm} 导出");
        console.Output.WriteLine($"{list.Figure.NameOn(list.AsOf)}：{rows} 行，已写到 {path}");
        return 0;
    }
}
