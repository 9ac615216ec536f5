using Wengang.App;
using Wengang.App.Documents;

namespace Wengang.Web.Commands.Writing;

/// <summary>Checks the claims of a text.</summary>
internal static class LintVerb
{
    public static readonly Verb Verb = new(
        "lint", "核对一份材料里的数字：哪些成立，哪些不符，哪些无法判断", "文件.docx 或 文件.txt",
        [
            new Option("as-of", "材料的截止日期", "yyyy-MM-dd"),
            new Option("known-at", "按这一时刻掌握的情况核对（不写为现在）", "时刻"),
            new Option("json", "结果以 JSON 输出"),
        ],
        Run);

    private static int Run(Arguments arguments, Console console)
    {
        var path = arguments.Operand("文件");
        var asOf = arguments.RequiredDate("as-of");
        using var db = arguments.Open();
        var findings = TextLinter.Lint(Read(path), new ReportFigures(db, arguments.Instant("known-at")).Find, asOf);
        if (arguments.Has("json"))
        {
            JsonOutput.Write(new { findings = findings.Select(f => new { verdict = f.Verdict.Chinese(), kind = f.Kind.ToString(), paragraph = f.Paragraph, quote = f.Quote, message = f.Message, code = f.Code, right = f.Right }) }, console.Output);
            return 0;
        }

        foreach (var finding in findings)
        {
            console.Output.WriteLine($"{finding.Verdict.Chinese()}　第 {finding.Paragraph} 段“{finding.Quote}”：{finding.Message}");
        }

        console.Output.WriteLine(string.Join("，", findings.GroupBy(f => f.Verdict).OrderBy(g => g.Key).Select(g => $"{g.Key.Chinese()} {g.Count()} 处")));
        return 0;
    }

    private static DocumentText Read(string path)
    {
        if (!Path.GetExtension(path).Equals(".docx", StringComparison.OrdinalIgnoreCase))
        {
            return DocumentText.FromText(TextFile.Read(path));
        }

        using var file = File.OpenRead(path);
        return DocumentText.FromDocx(file);
    }
}
