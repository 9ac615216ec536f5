using System.Data.Common;
using System.Security.Cryptography;
using Wengang.Web.Commands.Counting;
using Wengang.Web.Commands.Findings;
using Wengang.Web.Commands.Importing;
using Wengang.Web.Commands.Policies;
using Wengang.Web.Commands.Sampling;
using Wengang.Web.Commands.Upkeep;
using Wengang.Web.Commands.Writing;
using Wengang.Web.Gateway;
using Wengang.Web.Hosting;

namespace Wengang.Web.Commands;

/// <summary>The verbs of <c>wengang</c>. Exit codes: 0 done, 1 failed, 2 some input could not be used.</summary>
public static class CommandLine
{
    private static readonly IReadOnlyList<Verb> Verbs =
    [
        InitVerb.Verb,
        ImportVerb.Verb,
        FiguresVerb.Verb,
        EvidenceVerb.Verb,
        RankingVerb.Verb,
        FindingsVerb.Verb,
        FreezeVerb.Verb,
        MonthVerb.Verb,
        SampleVerb.Verb,
        ReportVerb.HalfYear,
        ReportVerb.Quarter,
        ReportVerb.Month,
        LintVerb.Verb,
        FillVerb.Verb,
        PolicyVerb.Check,
        PolicyVerb.Schema,
        DecideVerb.Verb,
        PublishVerb.Verb,
        PrescreenVerb.Verb,
        AuditVerb.Verb,
        AccountsVerb.List,
        AccountsVerb.Sample,
        AccountsVerb.Reset,
        BackupVerb.Backup,
        BackupVerb.Restore,
        DrillVerb.Verb,
        KeysVerb.List,
        KeysVerb.Add,
        KeysVerb.Rotate,
        KeysVerb.Retire,
        ServeVerb.Verb,
        GatewayVerb.Verb,
    ];

    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        if (args.Length == 0 || args[0] is "--help" or "-h" or "help")
        {
            output.WriteLine(Usage());
            return args.Length == 0 ? 1 : 0;
        }

        var verb = Verbs.Where(v => args.Take(v.Name.Split(' ').Length).SequenceEqual(v.Name.Split(' '))).MaxBy(v => v.Name.Length);
        if (verb is null)
        {
            error.WriteLine($"没有“{args[0]}”这个命令。");
            error.WriteLine(Usage());
            return 1;
        }

        return Run(verb, [.. args.Skip(verb.Name.Split(' ').Length)], new Console(output, error));
    }

    private static int Run(Verb verb, string[] args, Console console)
    {
        if (args.Contains("--help") || args.Contains("-h"))
        {
            console.Output.WriteLine(verb.Help());
            return 0;
        }

        try
        {
            return verb.Run(new Arguments(verb, args), console);
        }
        catch (UsageException e)
        {
            console.Error.WriteLine(e.Message);
            console.Error.WriteLine(verb.Help());
            return 1;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            console.Error.WriteLine($"没有完成：找不到文件 {(e as FileNotFoundException)?.FileName ?? e.Message}，请核对路径。");
            return 1;
        }
        catch (Exception e) when (e is Microsoft.EntityFrameworkCore.DbUpdateException or FormatException or TimeoutException or InvalidOperationException or ArgumentException or IOException or UnauthorizedAccessException or DbException or CryptographicException)
        {
            console.Error.WriteLine($"没有完成：{e.Message}");
            return 1;
        }
    }

    private static string Usage() =>
        "稳岗通 wengang：脱贫人口和监测对象稳岗就业\n\n用法：wengang 命令 [选项]\n\n"
        + string.Join('\n', Verbs.Select(v => $"  {v.Name,-22}{v.Summary}"))
        + "\n\n每个命令加 --help 看用法。数据库用 --db sqlite:文件 或 --db \"Host=…\"，不写时取环境变量 WENGANG_DB，再没有就用 data/wengang.db。";
}
