using Wengang.App;
using Wengang.App.Access;
using Wengang.App.Data;
using Wengang.App.Data.Schema;
using Wengang.App.Protection;
using Wengang.App.Upkeep;
using Wengang.Web.Ui;

namespace Wengang.Web.Commands.Upkeep;

/// <summary>Creates or upgrades the database.</summary>
internal static class InitVerb
{
    public static readonly Verb Verb = new(
        "init", "建立数据库，或升级到本版本", "", [new Option("dry-run", "只看要做什么、密钥和磁盘空间够不够，什么都不改")], Run);

    private static int Run(Arguments arguments, Console console)
    {
        var database = arguments.Database();
        if (arguments.Has("dry-run"))
        {
            return Look(database, console);
        }

        var changed = SchemaUpgrade.Run(database, Actor.Local(Environment.UserName));
        changed |= Modules.Complete(database, Actor.Local(Environment.UserName));
        console.Output.WriteLine(changed ? "数据库已就绪。" : "数据库已是最新。");
        var key = Environment.GetEnvironmentVariable(KeyFile.Variable) is null ? $"密钥在 {database.KeyPath}" : $"密钥取自环境变量 {KeyFile.Variable}";
        console.Output.WriteLine($"{key}：请另行妥善备份，没有它无法读取证件号码和电话。");
        return 0;
    }

    private static int Look(CountyDatabase database, Console console)
    {
        var plan = UpgradePlan.Of(database);
        console.Output.WriteLine(plan switch
        {
            { Problem: not null } => "现在不能升级。",
            { IsNew: true } => "还没有数据库：运行 wengang init 会新建，并生成密钥（若还没有）。",
            { Pending.Count: 0 } => "数据库已是最新，密钥相符，不用升级。",
            _ => $"要升级 {plan.Pending.Count} 步，密钥相符：",
        });
        foreach (var step in plan.Pending)
        {
            console.Output.WriteLine($"  {step}");
        }

        console.Output.WriteLine($"数据库 {Shown.Size(plan.Bytes)}，磁盘还剩 {Shown.Size(plan.FreeBytes)}。什么都没有改动。");
        if (plan.Problem is { } problem)
        {
            console.Error.WriteLine(problem);
            return 1;
        }

        return 0;
    }
}
