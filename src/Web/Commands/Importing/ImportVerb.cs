using Wengang.App;
using Wengang.App.Imports.Learning;
using Wengang.App.Imports.Running;
using Wengang.App.Indicators;
using Wengang.App.Spreadsheets;
using Microsoft.EntityFrameworkCore;

namespace Wengang.Web.Commands.Importing;

/// <summary>Imports files and folders.</summary>
internal static class ImportVerb
{
    public static readonly Verb Verb = new(
        "import", "导入表格文件或文件夹，自动识别是什么表", "文件或文件夹…",
        [
            new Option("period", "标题和文件名都没有月份时用的月份", "yyyy-MM"),
            new Option("rejects", "把有退回行的表写回到这个文件夹，标出错处和原因", "文件夹"),
            new Option("json", "结果以 JSON 输出"),
        ],
        Run);

    private static int Run(Arguments arguments, Console console)
    {
        if (arguments.Operands.Count == 0)
        {
            throw new UsageException("要写明导入的文件或文件夹。");
        }

        using var db = arguments.Open();
        var plan = ImportPlan.Make(arguments.Operands, arguments.Month("period"), DateOnly.FromDateTime(DateTime.Today), HeadingMemory.Kinds(db));
        var frozen = db.Set<FrozenFigure>().AsNoTracking().Select(f => f.Month).Distinct().ToHashSet();
        using var progress = new ImportProgress(console.Error);
        var result = new ImportRun(db, Modules.Importers, frozen, progress.Show).Run(plan);
        progress.Dispose();
        if (arguments.Has("json"))
        {
            ImportOutput.Json(result, console.Output);
        }
        else
        {
            ImportOutput.Text(result, console.Output);
        }

        ImportOutput.Attention(result, console.Error);
        if (arguments.Value("rejects") is { } folder)
        {
            WriteRejects(result, folder, console);
        }

        return result.NeedsAttention ? 2 : 0;
    }

    private static void WriteRejects(ImportResult result, string folder, Console console)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in result.Sheets.Where(s => s.Tally.Rejected > 0).GroupBy(s => s.Sheet.Path))
        {
            Directory.CreateDirectory(folder);
            var stem = Path.GetFileNameWithoutExtension(file.Key);
            for (var n = 2; !taken.Add(stem); n++)
            {
                stem = $"{Path.GetFileNameWithoutExtension(file.Key)}({n})";
            }

            var target = Path.Combine(folder, stem + "_退回.xlsx");
            RejectedCopy.Write(file.Key, target, [.. file.Select(RejectsOf)]);
            console.Error.WriteLine($"退回表已写到 {target}，改好后可直接再导入。");
        }
    }

    private static SheetRejects RejectsOf(SheetResult result) => new(
        result.Sheet.Sheet,
        result.Sheet.Map.HeadingRow,
        [.. result.Tally.Rejections.Select(r => new RejectedRow(
            r.Row,
            string.Join("；", r.Problems.Select(p => p.Advice)),
            [.. r.Problems.Where(p => result.Sheet.Map.Columns.ContainsKey(p.Column)).Select(p => result.Sheet.Map.Columns[p.Column]).Distinct()]))]);
}
