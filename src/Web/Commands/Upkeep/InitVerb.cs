using Wengang.App;
using Wengang.App.Access;
using Wengang.App.Data.Schema;
using Wengang.App.Protection;

namespace Wengang.Web.Commands.Upkeep;

/// <summary>Creates or upgrades the database.</summary>
internal static class InitVerb
{
    public static readonly Verb Verb = new("init", "建立数据库，或升级到本版本", "", [], Run);

    private static int Run(Arguments arguments, Console console)
    {
        var database = arguments.Database();
        var changed = SchemaUpgrade.Run(database, Actor.Local(Environment.UserName));
        changed |= Modules.Complete(database, Actor.Local(Environment.UserName));
        console.Output.WriteLine(changed ? "数据库已就绪。" : "数据库已是最新。");
        var key = Environment.GetEnvironmentVariable(KeyFile.Variable) is null ? $"密钥在 {database.KeyPath}" : $"密钥取自环境变量 {KeyFile.Variable}";
        console.Output.WriteLine($"{key}：请另行妥善备份，没有它无法读取证件号码和电话。");
        return 0;
    }
}
