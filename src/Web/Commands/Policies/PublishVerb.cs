using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Policies.Versions;
using Wengang.Rules.Policies;

namespace Wengang.Web.Commands.Policies;

/// <summary>Publishes a policy from a file at the machine: one person answers for the text, another for publishing it.</summary>
internal static class PublishVerb
{
    public static readonly Verb Verb = new(
        "policy publish", "把政策文件存进数据库并发布（编的人和发布的人不能是同一人）", "文件.json",
        [new Option("editor", "谁编的", "姓名"), new Option("publisher", "谁发布的", "姓名")],
        Run);

    private static int Run(Arguments arguments, Console console)
    {
        var (editor, publisher) = (arguments.Required("editor"), arguments.Required("publisher"));
        var path = arguments.Operand("政策文件");
        var text = File.ReadAllText(path);
        var document = PolicyDocument.Read(text);
        var problems = document.Problems.Where(problem => !problem.IsNote).Concat(document.RunExamples()).ToList();
        foreach (var problem in problems) console.Error.WriteLine($"{path}：{problem}");
        if (problems.Count > 0) return 2;
        if (editor == publisher) throw new PolicyRefusedException("编的人和发布的人不能是同一人。");
        using var checkedDb = arguments.Open();
        using var first = arguments.Database().Open(Actor.Local(editor));
        var version = PolicyDesk.Save(first, text, OperationSource.Command);
        using var second = arguments.Database().Open(Actor.Local(publisher));
        PolicyDesk.Publish(second, version.Id, OperationSource.Command);
        console.Output.WriteLine($"已发布：{version.Name} 第 {version.Number} 版（{version.Code}），{editor}编，{publisher}发布。");
        return 0;
    }
}
