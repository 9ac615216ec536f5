using Wengang.App.Data;
using Wengang.App.Data.Backups;
using Wengang.App.Protection;
using Wengang.App.Upkeep;
using Wengang.App.Upkeep.Keys;

namespace Wengang.Web.Commands.Upkeep;

/// <summary>Exchanges the county's key: add a new one, seal everything anew with it, retire the old one. Keys themselves are never printed.</summary>
internal static class KeysVerb
{
    public static readonly Verb List = new("keys list", "列出密钥（只有指纹），数据库在用哪一把", "", [], ShowKeys);

    public static readonly Verb Add = new("keys add", "生成一把新密钥，放进密钥文件备用", "", [], AddKey);

    public static readonly Verb Rotate = new(
        "keys rotate", "用最新的密钥把全部加密内容换一遍；先停下网站，先备份", "", [new Option("dry-run", "只数要换多少，什么都不改")], Change);

    public static readonly Verb Retire = new("keys retire", "把不再用的旧密钥移出密钥文件", "", [], RetireOld);

    private static int ShowKeys(Arguments arguments, Console console)
    {
        using var db = arguments.Open();
        foreach (var key in KeyRing.Load(arguments.Database().KeyPath, create: false).Keys)
        {
            console.Output.WriteLine($"{key.Fingerprint}  {(key.Fingerprint == db.Protector.Fingerprint ? "在用" : "没有用")}");
        }

        foreach (var old in Backups(db).GroupBy(b => b.KeyFingerprint))
        {
            console.Output.WriteLine($"{old.Count()} 份备份要用密钥 {old.Key} 恢复。");
        }

        return 0;
    }

    private static int AddKey(Arguments arguments, Console console)
    {
        using var db = arguments.Open();
        var path = arguments.Database().KeyPath;
        if (KeyRing.Load(path, create: false).Of(null).Fingerprint != db.Protector.Fingerprint)
        {
            throw new InvalidOperationException("密钥文件里已经有一把没用上的新密钥，请直接运行 wengang keys rotate。");
        }

        var key = new FieldProtector(KeyFile.Add(path));
        console.Output.WriteLine($"新密钥 {key.Fingerprint} 已放进 {path}，还没有启用。请先把这个文件另行妥善备份，再停下网站，运行 wengang keys rotate。");
        return 0;
    }

    private static int Change(Arguments arguments, Console console)
    {
        using var db = arguments.Open();
        var counts = KeyChange.Count(db);
        if (arguments.Has("dry-run"))
        {
            foreach (var (table, rows) in counts.Where(c => c.Value > 0))
            {
                console.Output.WriteLine($"  {table,-24}{rows}");
            }

            console.Output.WriteLine($"共 {counts.Values.Sum()} 行要换密钥。什么都没有改动。");
            return 0;
        }

        var next = KeyRing.Load(arguments.Database().KeyPath, create: false).Of(null);
        if (next.Fingerprint == db.Protector.Fingerprint)
        {
            throw new InvalidOperationException("没有新密钥：请先运行 wengang keys add。");
        }

        console.Error.WriteLine($"共 {counts.Values.Sum()} 行。中途停下不要紧：一行也没有改，再运行一次就是。");
        var (done, unknown) = new KeyChange(db, next, (table, rows) => console.Error.WriteLine($"  {table} {rows}")).Run();
        console.Output.WriteLine($"已换成密钥 {next.Fingerprint}，{done} 行。{(unknown > 0 ? $"有 {unknown} 个户主号码不在名册里，今后再导入会当作有变化。" : "")}");
        console.Output.WriteLine("请启动网站，运行 wengang audit verify 和 wengang backup，再用 wengang keys retire 收起旧密钥。");
        return 0;
    }

    private static int RetireOld(Arguments arguments, Console console)
    {
        using var db = arguments.Open();
        var path = arguments.Database().KeyPath;
        var ring = KeyRing.Load(path, create: false);
        if (ring.Keys.Count == 1)
        {
            throw new InvalidOperationException("密钥文件里只有在用的这一把，没有可收起的。");
        }

        var aside = ring.Retire(path, db.Protector.Fingerprint);
        console.Output.WriteLine($"密钥文件里只剩在用的 {db.Protector.Fingerprint}。旧密钥在 {aside}，请移到锁好的地方；不再需要旧备份时销毁。");
        var left = Backups(db).Count(b => b.KeyFingerprint != db.Protector.Fingerprint);
        if (left > 0)
        {
            console.Output.WriteLine($"备份文件夹里还有 {left} 份是用旧密钥做的，恢复它们要用旧密钥。");
        }

        return 0;
    }

    private static IReadOnlyList<BackupManifest> Backups(Db db) => new BackupFolder(UpkeepSettings.Read(db).BackupFolder).Manifests();
}
