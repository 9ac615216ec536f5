using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Wengang.App;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Data.Backups;
using Wengang.App.Imports;
using Wengang.App.Indicators;
using Wengang.App.Upkeep;

namespace Wengang.Web.Commands.Upkeep;

/// <summary>Rehearses the restoring of a backup: into a database of its own that is removed again, chain and figures compared.</summary>
internal static class DrillVerb
{
    public static readonly Verb Verb = new(
        "drill", "恢复演练：把最新备份恢复到临时位置，核验记录和数据，报告用时", "[备份文件]", [], Run);

    private static int Run(Arguments arguments, Console console)
    {
        using var db = arguments.Open();
        var path = arguments.Operands.Count > 0 ? arguments.Operand("备份文件") : Newest(db);
        var watch = Stopwatch.StartNew();
        var compared = 0;
        var trial = BackupTrial.Run(path, arguments.Database().KeyPath, (restored, manifest) => Compare(db, restored, manifest, out compared));
        if (trial.Problem is { } problem)
        {
            console.Error.WriteLine($"演练没有通过：{problem}");
            return 1;
        }

        var manifest = trial.Manifest!;
        console.Output.WriteLine($"演练通过：{Path.GetFileName(path)}，做到第 {manifest.HeadSequence} 号操作，{manifest.Rows} 行逐行核验无误，{compared} 项数据与现在的库按当时掌握的一致。");
        console.Output.WriteLine($"恢复用时 {trial.Elapsed.TotalSeconds:F1} 秒，演练共 {watch.Elapsed.TotalSeconds:F1} 秒。临时库已删除。请把日期、用时和结果记入演练记录。");
        return 0;
    }

    private static string Newest(Db db)
    {
        var folder = UpkeepSettings.Read(db).BackupFolder;
        return new BackupFolder(folder).List() is [var newest, ..]
            ? newest.FullName
            : throw new InvalidOperationException($"{folder} 里还没有备份。请先在“运行”页点“立即备份”，或写明备份文件：wengang drill 文件");
    }

    /// <summary>Every figure of the last month: what the restored database says now, and what this one says of that moment.</summary>
    private static string? Compare(Db db, Db restored, BackupManifest manifest, out int compared)
    {
        compared = 0;
        var head = db.Set<Operation>().AsNoTracking().FirstOrDefault(o => o.Sequence == manifest.HeadSequence);
        if (head is null || Convert.ToHexStringLower(head.Hash) != manifest.HeadHash)
        {
            return "备份里最后一条操作记录在现在的库里找不到：这份备份不是这个库的，或库被换过。";
        }

        if (restored.Set<ImportSource>().Max(s => (DateOnly?)s.ObservedOn) is not { } asOf)
        {
            return null;
        }

        var then = Figures.Compute(restored, IndicatorCatalogue.All, asOf);
        var now = Figures.Compute(db, IndicatorCatalogue.All, asOf, manifest.At);
        compared = then.Count;
        var differs = then.Zip(now).FirstOrDefault(f => f.First.Value != f.Second.Value);
        return differs.First is { } figure ? $"“{figure.Name}”恢复后是 {figure.Value}，现在的库按当时掌握是 {differs.Second.Value}。" : null;
    }
}
