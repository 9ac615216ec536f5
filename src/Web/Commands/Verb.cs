namespace Wengang.Web.Commands;

/// <summary>One command of the command line.</summary>
/// <param name="Name">One or two words, e.g. "report half-year".</param>
/// <param name="Summary">One line for the list of commands.</param>
/// <param name="Operands">What stands behind the verb, for the help; empty when nothing.</param>
/// <param name="Options">The options it takes beside --db.</param>
/// <param name="Run">Does it; gives the exit code.</param>
public sealed record Verb(string Name, string Summary, string Operands, IReadOnlyList<Option> Options, Func<Arguments, Console, int> Run)
{
    private static readonly Option Database = new("db", "数据库", "sqlite:文件 或 PostgreSQL 连接串");

    public IEnumerable<Option> AllOptions => [.. Options, Database];

    public string Help() =>
        $"{Summary}\n\n用法：wengang {Name}{(Operands.Length == 0 ? "" : " " + Operands)} [选项]\n\n"
        + string.Join('\n', AllOptions.Select(o => $"  --{(o.Value is null ? o.Name : $"{o.Name} {o.Value}"),-24} {o.Meaning}"))
        + "\n\n退出码：0 完成；1 失败；2 有输入不能用。";
}
