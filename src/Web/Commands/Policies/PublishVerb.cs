using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Policies.Versions;
using Wengang.Rules.Policies;

namespace Wengang.Web.Commands.Policies;

/// <summary>Publishes a policy from a file at the machine: one person answers for the text, another for publishing it.</summary>
internal static class PublishVerb
{
    public static readonly Verb Verb = new(
        "policy publish", "把政策文件存进数据库并发布（编的人和发布的人不能是同一人）", "文件.json …",
        [
            new Option("editor", "谁编的", "姓名"), new Option("publisher", "谁发布的", "姓名"),
            new Option("follow", "同一政策以前的版本到这一版开始的前一天为止"),
        ],
        Run);

    private static int Run(Arguments arguments, Console console)
    {
        var (editor, publisher) = (arguments.Required("editor"), arguments.Required("publisher"));
        if (editor == publisher) throw new PolicyRefusedException("编的人和发布的人不能是同一人。");
        if (arguments.Operands.Count == 0) throw new UsageException("要写明一个或几个政策文件。");
        var files = arguments.Operands.Select(path => (Path: path, Text: TextFile.Read(path))).ToList();
        var broken = 0;
        foreach (var (path, text) in files)
        {
            var document = PolicyDocument.Read(text);
            foreach (var problem in document.Problems.Where(problem => !problem.IsNote).Concat(document.RunExamples()))
            {
                broken++;
                console.Error.WriteLine($"{path}：{problem}");
            }
        }
        if (broken > 0) return 2;
        using var checkedDb = arguments.Open();
        using var first = arguments.Database().Open(Actor.Local(editor));
        using var second = arguments.Database().Open(Actor.Local(publisher));
        var refused = 0;
        foreach (var (path, text) in files)
        {
            try
            {
                Publish(first, second, text, arguments.Has("follow"), console);
            }
            catch (PolicyRefusedException why)
            {
                refused++;
                console.Error.WriteLine($"{path}：没有发布，库里的照旧。{why.Message}");
            }
        }
        return refused > 0 ? 2 : 0;
    }

    private static void Publish(Db first, Db second, string text, bool follow, Console console)
    {
        if (PolicyBook.All(first).FirstOrDefault(v => v.Sha256 == PolicyBook.Hash(text) && v.State == PolicyState.Published) is { } known)
        {
            console.Output.WriteLine($"已经发布过，内容一样：{known.Name} 第 {known.Number} 版（{known.Code}）。");
            return;
        }
        // Before a draft is saved: it would lie about, because nothing can become of it.
        if (PolicyTimeline.InTheWay(PolicyHead.Of(text), PolicyBook.All(first), follow) is { } other)
            throw new PolicyRefusedException($"有效期和已发布的{PolicyTimeline.Name(other)}重叠{(follow ? "，而且不比它晚开始" : "，内容不一样；后一版接前一版的加 --follow")}。");
        var version = PolicyDesk.Save(first, text, OperationSource.Command);
        PolicyDesk.Submit(first, version.Id, OperationSource.Command);
        PolicyDesk.Publish(second, version.Id, OperationSource.Command, follow);
        console.Output.WriteLine($"已发布：{version.Name} 第 {version.Number} 版（{version.Code}），{first.Actor.User}编，{second.Actor.User}发布。");
    }
}
