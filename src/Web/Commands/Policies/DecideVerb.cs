using Wengang.Rules.Policies;
using Wengang.Rules.Values;

namespace Wengang.Web.Commands.Policies;

/// <summary>Decides the cases of a file by policies that are given as files.</summary>
internal static class DecideVerb
{
    public static readonly Verb Verb = new(
        "decide", "按政策文件判定案例：符合、不符合、无法判定，附金额和理由", "",
        [
            new Option("policy", "政策文件，可以写几个 --policy", "文件.json"),
            new Option("cases", "案例文件", "文件.json"),
            new Option("json", "结果以 JSON 输出"),
        ],
        Run);

    private static int Run(Arguments arguments, Console console)
    {
        var paths = arguments.Values("policy");
        if (paths.Count == 0) throw new UsageException("缺少 --policy。");
        if (arguments.Operands.Count > 0) throw new UsageException($"不认识“{arguments.Operands[0]}”：几个政策要写几个 --policy。");
        var documents = paths.Select(path => (Path: path, Document: PolicyDocument.Read(TextFile.Read(path)))).ToList();
        var casesPath = arguments.Required("cases");
        var cases = CaseFile.Read(TextFile.Read(casesPath));
        var broken = documents.SelectMany(file => file.Document.Problems.Where(problem => !problem.IsNote).Select(problem => (file.Path, problem)))
            .Concat(cases.Problems.Select(problem => (Path: casesPath, problem))).ToList();
        if (broken.Count > 0) return Refuse(broken, arguments, console);
        var policies = documents.Select(file => file.Document.Policy!).ToList();
        if (policies.GroupBy(policy => policy.Code).FirstOrDefault(group => group.Count() > 1) is { } twice) throw new UsageException($"两个政策文件的代码都是 {twice.Key}。");
        var decisions = policies.SelectMany(policy => cases.Cases.Select(facts => (Policy: policy, Facts: facts, Explained: policy.Explain(facts)))).ToList();
        if (arguments.Has("json")) JsonOutput.Write(decisions.Select(d => PolicyOutput.Decision(d.Policy, d.Facts, d.Explained)), console.Output);
        else
        {
            foreach (var decision in decisions) Write(decision.Policy, decision.Facts, decision.Explained, console.Output);
        }
        return 0;
    }

    private static int Refuse(List<(string Path, PolicyProblem Problem)> broken, Arguments arguments, Console console)
    {
        if (arguments.Has("json")) JsonOutput.Write(new { ok = false, problems = broken.Select(item => new { file = item.Path, path = item.Problem.Path, line = item.Problem.Line, reason = item.Problem.Reason, write = item.Problem.Write }) }, console.Output);
        foreach (var (path, problem) in broken) console.Error.WriteLine($"{path}：{problem}");
        console.Error.WriteLine("没有判定任何案例。");
        return 2;
    }

    private static void Write(Policy policy, CaseFacts facts, Explained explained, TextWriter output)
    {
        var decision = explained.Decision;
        output.WriteLine($"{facts.Case}　{policy.Name}：{decision.Verdict.Name()}{(decision.Verdict == Verdict.Eligible ? $"，{new Fen(decision.Fen)}元" : "")}");
        foreach (var reason in explained.Reasons) output.WriteLine($"  {reason}");
        foreach (var missing in explained.Missing) output.WriteLine($"  缺：{missing}");
        foreach (var near in explained.Nearest) output.WriteLine($"  还差：{near}");
        foreach (var part in explained.Instalments) output.WriteLine($"  {part.Name}：{new Fen(part.Fen)}元");
    }
}
