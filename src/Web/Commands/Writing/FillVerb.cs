using Wengang.App;
using Wengang.App.Auditing;
using Wengang.App.BlankForms;
using Wengang.App.Indicators;
using Wengang.App.Spreadsheets;

namespace Wengang.Web.Commands.Writing;

/// <summary>Fills a blank table from above.</summary>
internal static class FillVerb
{
    public static readonly Verb Verb = new(
        "fill", "填上级发来的空表（花名册、统计表），格式不动", "空表.xlsx",
        [
            new Option("as-of", "数据的日期", "yyyy-MM-dd"),
            new Option("known-at", "按这一时刻掌握的情况（不写为现在）", "时刻"),
            new Option("out", "写到这个文件", "文件.xlsx"),
            new Option("group", "空花名册列哪些人，写数据代码（不写按标题判断）", "代码"),
            new Option("full", "填完整证件号码和电话（须说明理由，会留下记录）"),
            new Option("reason", "填完整证件号码的理由", "理由"),
        ],
        Run);

    private static int Run(Arguments arguments, Console console)
    {
        var (path, asOf, target) = (arguments.Operand("空表"), arguments.RequiredDate("as-of"), arguments.Required("out"));
        if (arguments.Has("full") && arguments.Value("reason") is null)
        {
            throw new UsageException("填完整证件号码要用 --reason 说明理由。");
        }

        using var db = arguments.Open();
        var form = Read(path);
        var known = FormMemory.Find(db, form);
        var choice = FormChoices.Suggest(db, form, known, sureOnly: true);
        choice = choice with { Group = arguments.Value("group") ?? choice.Group };
        if (choice.Group is not null)
        {
            _ = IndicatorCatalogue.All[choice.Group];
        }

        var request = new FormRequest(new FigureQuery(db, asOf, arguments.Instant("known-at"), IndicatorParameters.Of(db)), IndicatorCatalogue.All, arguments.Has("full"));
        using var file = new MemoryStream();
        var filled = FormExport.Write(path, form, choice, request, arguments.Value("reason"), file, OperationSource.Command);
        File.WriteAllBytes(target, file.ToArray());
        console.Output.WriteLine($"“{form.SheetName}”：填了 {filled.Rows} 行，已写到 {target}");
        foreach (var sentence in filled.Open)
        {
            console.Output.WriteLine("    " + sentence);
        }

        return filled.Rows > 0 ? 0 : 2;
    }

    private static BlankForm Read(string path)
    {
        try
        {
            return FormReader.Read(path);
        }
        catch (UnusableWorkbookException e)
        {
            throw new InvalidOperationException(e.Message, e);
        }
    }
}
