using Microsoft.EntityFrameworkCore;
using Wengang.App;
using Wengang.App.Documents;
using Wengang.App.Documents.Templates;
using Wengang.App.Regions;
using Wengang.Rules.Reports;

namespace Wengang.Web.Commands.Writing;

/// <summary>Writes a report of a kind.</summary>
internal static class ReportVerb
{
    public static readonly Verb HalfYear = For(ReportKind.HalfYear, "写出半年稳岗就业工作情况汇报（Word）");
    public static readonly Verb Quarter = For(ReportKind.Quarter, "写出季度稳岗就业工作情况报告（Word）");
    public static readonly Verb Month = For(ReportKind.Month, "写出稳岗就业工作月报（Word）");

    private static Verb For(ReportKind kind, string summary) => new(
        "report " + ReportKinds.List.CodeOf(kind), summary, "",
        [
            new Option("as-of", "报告期最后一天", "yyyy-MM-dd"),
            new Option("out", "写到这个文件", "文件.docx"),
            new Option("known-at", "按这一时刻掌握的情况写（不写为现在）", "时刻"),
            new Option("office", "落款单位（不写为本县农业农村局）", "名称"),
            new Option("issued-on", "成文日期（不写为今天）", "yyyy-MM-dd"),
            new Option("template", "用这个 Word 模板（不写为自带模板）", "文件.docx"),
            new Option("library", "用这个文库（不写为自带文库）", "文件.json"),
        ],
        (arguments, console) => Run(kind, arguments, console));

    private static int Run(ReportKind kind, Arguments arguments, Console console)
    {
        var asOf = arguments.RequiredDate("as-of");
        var path = arguments.Required("out");
        var issuedOn = arguments.Value("issued-on") is null ? DateOnly.FromDateTime(DateTime.Today) : arguments.RequiredDate("issued-on");
        using var db = arguments.Open();
        var county = db.Set<Division>().AsNoTracking().FirstOrDefault(d => d.Level == DivisionLevel.County)?.Name
            ?? throw new InvalidOperationException("还没有行政区划，不知道是哪个县；请先导入行政区划表。");
        using var template = arguments.Value("template") is { } file ? File.OpenRead(file) : BuiltInTemplates.Open(kind);
        var figures = new ReportFigures(db, arguments.Instant("known-at"));
        var context = new ReportContext(
            county, asOf, figures.Find, Library(arguments.Value("library")), arguments.Value("office") ?? county + "农业农村局", issuedOn, figures.Prepare) { Kind = kind };
        var problems = Write(path, template, context);
        foreach (var problem in problems)
        {
            console.Error.WriteLine($"{problem.Where}：{problem.What}");
        }

        console.Output.WriteLine($"报告已写到 {path}。");
        return problems.Count == 0 ? 0 : 2;
    }

    private static IReadOnlyList<ReportProblem> Write(string path, Stream template, ReportContext context)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        using var output = File.Create(path);
        return WordReport.Write(template, output, context);
    }

    private static TextLibrary Library(string? path)
    {
        if (path is null)
        {
            return BuiltInTemplates.Library();
        }

        using var file = File.OpenRead(path);
        return TextLibrary.Read(file);
    }
}
