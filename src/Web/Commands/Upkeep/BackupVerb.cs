using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data.Backups;

namespace Wengang.Web.Commands.Upkeep;

/// <summary>Backs up and restores a database.</summary>
internal static class BackupVerb
{
    public static readonly Verb Backup = new("backup", "备份整个数据库到一个文件（不含密钥）", "文件", [], WriteFile);

    public static readonly Verb Restore = new("restore", "从备份文件恢复到一个空的位置，并核验操作记录", "文件", [], ReadFile);

    private static int WriteFile(Arguments arguments, Console console)
    {
        var path = arguments.Operand("备份文件");
        using var db = arguments.Open();
        var manifest = App.Data.Backups.Backup.Write(db, path, OperationSource.Command);
        console.Output.WriteLine($"已备份 {manifest.Rows} 行到 {path}。备份里没有密钥，请另行保管 {arguments.Database().KeyPath}。");
        return 0;
    }

    private static int ReadFile(Arguments arguments, Console console)
    {
        var manifest = App.Data.Backups.Backup.Restore(
            arguments.Database(), Actor.Local(Environment.UserName), arguments.Operand("备份文件"), OperationSource.Command);
        console.Output.WriteLine($"已恢复 {manifest.Rows} 行，操作记录核验无误。");
        return 0;
    }
}
