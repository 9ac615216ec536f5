using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Findings;
using Wengang.App.Findings.Listing;
using Wengang.App.Regions;
using Wengang.Rules.Findings;
using Wengang.Rules.Values;

namespace Wengang.Web.Commands.Findings;

/// <summary>Runs the data rules and shows what they found.</summary>
internal static class FindingsVerb
{
    public static readonly Verb Verb = new(
        "findings", "查找数据疑点（不改动任何数据），列出数量和清单", "",
        [
            new Option("as-of", "按这一天的数据查（不写为最新）", "yyyy-MM-dd"),
            new Option("rule", "只要这一条规则，如 FIND-008", "规则"),
            new Option("township", "只要这个乡镇", "名称"),
            new Option("state", "只要这种状态：待核、属实、误报或已整改", "状态"),
            new Option("json", "结果以 JSON 输出"),
            new Option("out", "把清单写到这个文件", "文件.xlsx"),
        ],
        Run);

    private static int Run(Arguments arguments, Console console)
    {
        DateOnly? asOf = arguments.Has("as-of") ? arguments.RequiredDate("as-of") : null;
        using var db = arguments.Open();
        var filter = new FindingFilter(Rule(arguments.Value("rule")), Township(db, arguments.Value("township")), State(arguments.Value("state")));
        var run = new FindingRun(db).Run(asOf, OperationSource.Command);
        if (arguments.Has("json"))
        {
            FindingsOutput.Json(db, run, filter, console.Output);
        }
        else
        {
            FindingsOutput.Text(db, run, filter, console.Output);
        }

        if (arguments.Value("out") is { } path)
        {
            using var file = File.Create(path);
            console.Error.WriteLine($"{FindingsWorkbook.Write(db, filter, file, OperationSource.Command)} 条疑点，已写到 {path}");
        }

        return 0;
    }

    private static string? Rule(string? code) =>
        code is null || FindingRules.All.Any(r => r.Code == code) ? code : throw new UsageException($"没有 {code} 这条规则。");

    private static FindingState? State(string? text)
    {
        if (text is null)
        {
            return null;
        }

        return FindingStates.List.TryParse(text, out var state, out _)
            ? state
            : throw new UsageException($"没有“{text}”这种状态，可写：{string.Join('、', FindingStates.List.Names)}。");
    }

    private static string? Township(Db db, string? name)
    {
        if (name is null)
        {
            return null;
        }

        var townships = db.Set<Division>().Where(d => d.Level == DivisionLevel.Township).ToDictionary(d => d.Name, d => d.Code);
        return RegionName.Match(name, townships.Keys).Name is { } found
            ? townships[found]
            : throw new UsageException($"没有名为“{name}”的乡镇。本县乡镇：{string.Join('、', townships.Keys)}。");
    }
}
