using Wengang.Rules.Policies;

namespace Wengang.Web.Commands.Policies;

/// <summary>Checks policy documents with their examples; prints the schemas.</summary>
internal static class PolicyVerb
{
    public static readonly Verb Check = new(
        "policy check", "检查政策文件：格式、矛盾、空档、重叠，并运行所附的例子", "文件.json …",
        [new Option("json", "结果以 JSON 输出")],
        RunCheck);

    public static readonly Verb Schema = new(
        "policy schema", "输出政策文件的 JSON 格式说明；加 --cases 输出案例文件的", "",
        [new Option("cases", "输出案例文件的格式说明")],
        RunSchema);

    private static int RunCheck(Arguments arguments, Console console)
    {
        if (arguments.Operands.Count == 0) throw new UsageException("要写明一个或几个政策文件。");
        var files = arguments.Operands.Select(path => (Path: path, Document: PolicyDocument.Read(TextFile.Read(path)))).Select(file => new
        {
            file.Path,
            file.Document.Policy,
            Examples = file.Document.Examples().Count,
            Problems = file.Document.Problems.Where(problem => !problem.IsNote).Concat(file.Document.RunExamples()).ToList(),
            Notes = file.Document.Problems.Where(problem => problem.IsNote).ToList(),
        }).ToList();
        if (arguments.Has("json"))
        {
            JsonOutput.Write(
                new
                {
                    ok = files.TrueForAll(file => file.Problems.Count == 0),
                    files = files.Select(file => new
                    {
                        file = file.Path, code = file.Policy?.Code, name = file.Policy?.Name, ok = file.Problems.Count == 0, examples = file.Examples,
                        problems = PolicyOutput.Problems(file.Problems), notes = PolicyOutput.Problems(file.Notes),
                    }),
                },
                console.Output);
        }
        else
        {
            foreach (var file in files)
            {
                console.Output.WriteLine(file.Problems.Count == 0 ? $"{file.Path}：可以用，{file.Policy!.Name}，{file.Examples} 个例子都对" : $"{file.Path}：有 {file.Problems.Count} 处问题");
                foreach (var problem in file.Problems) console.Output.WriteLine($"  {problem}");
                foreach (var note in file.Notes) console.Output.WriteLine($"  请留意　{note}");
            }
        }
        return files.TrueForAll(file => file.Problems.Count == 0) ? 0 : 2;
    }

    private static int RunSchema(Arguments arguments, Console console)
    {
        console.Output.Write(arguments.Has("cases") ? CaseFile.Schema() : PolicyDocument.Schema());
        return 0;
    }
}
