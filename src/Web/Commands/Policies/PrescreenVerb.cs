using Wengang.App.Data;
using Wengang.App.Entitlements;
using Wengang.App.Policies.Prescreening;
using Wengang.App.Policies.Reading;
using Wengang.App.Policies.Versions;
using Wengang.App.Subsidies.Schemes;
using Wengang.Rules.Policies;
using Wengang.Rules.Values;

namespace Wengang.Web.Commands.Policies;

/// <summary>Judges the county's people by a policy on a day, without anybody having applied.</summary>
internal static class PrescreenVerb
{
    public static readonly Verb Verb = new(
        "prescreen", "按政策预筛全县：谁符合、谁不符合、谁无法判定，按乡镇，附原因", "政策代码 或 政策文件.json",
        [
            new Option("as-of", "按哪一天判定（当作申请日）", "yyyy-MM-dd"),
            new Option("list", "另列出每个人（姓名、乡镇、结果、金额、还差什么）"),
            new Option("only", "名单只列这种结果：eligible、not、undecided", "结果"),
            new Option("json", "结果以 JSON 输出"),
        ],
        Run);

    private static int Run(Arguments arguments, Console console)
    {
        var scheme = arguments.Operand("政策代码或政策文件");
        var asOf = arguments.RequiredDate("as-of");
        var only = arguments.Value("only");
        if (only is not (null or "eligible" or "not" or "undecided")) throw new UsageException("--only 要写 eligible、not 或 undecided。");
        using var db = arguments.Open();
        if (Find(db, scheme, asOf, console) is not { } policy) return 2;
        var people = new List<object>();
        var lines = new List<IReadOnlyList<string>>();
        var result = Prescreen.Run(db, policy, asOf, new LedgerPayments(db, SchemeBook.Read(db), asOf).For(policy), !arguments.Has("list") ? null : person =>
        {
            if (only is not null && person.Decision.Verdict.Code() != only) return;
            var explained = policy.Explain(person.Person.Facts, Stage.Prescreen);
            if (arguments.Has("json")) people.Add(Json(person, explained));
            else lines.Add([person.Person.Name, person.Person.RegionCode, person.Decision.Verdict.Name(), new Fen(person.Decision.Fen).ToString(), string.Join("；", explained.Nearest.Count > 0 ? explained.Nearest : explained.Missing)]);
        });
        if (arguments.Has("json")) JsonOutput.Write(Json(policy, asOf, result, arguments.Has("list") ? people : null), console.Output);
        else Write(policy, asOf, result, lines, console.Output);
        return 0;
    }

    private static Policy? Find(Db db, string scheme, DateOnly asOf, Console console)
    {
        if (!File.Exists(scheme))
        {
            var version = PolicyBook.InForce(db, scheme, asOf)
                ?? throw new InvalidOperationException($"{asOf:yyyy-MM-dd} 没有代码为 {scheme} 的已发布政策，也没有这个文件。先用 wengang policy publish 发布，或写政策文件的路径。");
            return PolicyBook.Compile(version);
        }
        var document = PolicyDocument.Read(TextFile.Read(scheme));
        foreach (var problem in document.Problems.Where(problem => !problem.IsNote)) console.Error.WriteLine($"{scheme}：{problem}");
        return document.Policy;
    }

    private static object Json(PrescreenedPerson person, Explained explained) => new
    {
        name = person.Person.Name, region = person.Person.RegionCode, result = person.Decision.Verdict.Code(), amount = person.Decision.Fen,
        reasons = explained.Reasons, missing = explained.Missing, nearest = explained.Nearest,
    };

    private static object Json(Policy policy, DateOnly asOf, PrescreenResult result, List<object>? people) => new
    {
        policy = policy.Code, name = policy.Name, asOf = asOf.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        eligible = result.Total.Eligible, not = result.Total.Not, undecided = result.Total.Undecided, amount = result.Total.Fen,
        townships = result.Townships.Select(t => new { code = t.Code, name = t.Name, eligible = t.Count.Eligible, not = t.Count.Not, undecided = t.Count.Undecided, amount = t.Count.Fen }),
        reasons = result.Reasons.Select(reason => new { result = reason.Verdict.Code(), reason = reason.Text, persons = reason.Persons }),
        people,
    };

    private static void Write(Policy policy, DateOnly asOf, PrescreenResult result, List<IReadOnlyList<string>> lines, TextWriter output)
    {
        var total = result.Total;
        output.WriteLine($"{policy.Name}，按 {asOf:yyyy-MM-dd} 的情况：符合 {total.Eligible} 人，{new Fen(total.Fen)} 元；不符合 {total.Not} 人；无法判定 {total.Undecided} 人");
        TextTable.Write(output, ["乡镇", "符合", "金额（元）", "不符合", "无法判定"], result.Townships.Select(t => (IReadOnlyList<string>)
            [t.Name, $"{t.Count.Eligible}", new Fen(t.Count.Fen).ToString(), $"{t.Count.Not}", $"{t.Count.Undecided}"]));
        if (result.Reasons.Count > 0) output.WriteLine("原因（一人可以有几条）：");
        foreach (var reason in result.Reasons) output.WriteLine($"  {reason.Verdict.Name()} {reason.Persons} 人：{reason.Text}");
        if (lines.Count > 0) TextTable.Write(output, ["姓名", "区划", "结果", "金额（元）", "还差"], lines);
    }
}
