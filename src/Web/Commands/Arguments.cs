using System.Globalization;
using Wengang.App.Access;
using Wengang.App.Data;
using Wengang.Rules.Values;

namespace Wengang.Web.Commands;

/// <summary>The words behind a verb, read by its options.</summary>
public sealed class Arguments
{
    private readonly Dictionary<string, string> values = [];
    private readonly List<(string Option, string Value)> all = [];

    public Arguments(Verb verb, string[] args)
    {
        var operands = new List<string>();
        for (var i = 0; i < args.Length; i++)
        {
            if (!args[i].StartsWith("--", StringComparison.Ordinal))
            {
                operands.Add(args[i]);
                continue;
            }

            var parts = args[i][2..].Split('=', 2);
            var option = verb.AllOptions.FirstOrDefault(o => o.Name == parts[0]) ?? throw new UsageException($"没有 {args[i]} 这个选项。");
            values[option.Name] = option.Value is null ? ""
                : parts.Length == 2 ? parts[1]
                : i + 1 < args.Length ? args[++i]
                : throw new UsageException($"--{option.Name} 后面缺少{option.Value}。");
            all.Add((option.Name, values[option.Name]));
        }

        Operands = operands;
    }

    public IReadOnlyList<string> Operands { get; }

    public bool Has(string option) => values.ContainsKey(option);

    public string? Value(string option) => values.GetValueOrDefault(option);

    /// <summary>The values of an option that may be written several times, in order.</summary>
    public IReadOnlyList<string> Values(string option) => [.. all.Where(given => given.Option == option).Select(given => given.Value)];

    public string Required(string option) => Value(option) ?? throw new UsageException($"缺少 --{option}。");

    public string Operand(string meaning) => Operands.Count == 1 ? Operands[0] : throw new UsageException($"要写明一个{meaning}。");

    /// <summary>A day written yyyy-MM-dd.</summary>
    public DateOnly RequiredDate(string option) =>
        DateOnly.TryParseExact(Required(option), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw new UsageException($"--{option} 要写成 2023-06-30 的样子。");

    public Period? Month(string option)
    {
        if (Value(option) is not { } text)
        {
            return null;
        }

        return Period.TryParse(text, out var month) ? month : throw new UsageException($"--{option} 要写成 2023-06 的样子。");
    }

    /// <summary>An instant; without a zone it is local time.</summary>
    public DateTime? Instant(string option)
    {
        if (Value(option) is not { } text)
        {
            return null;
        }

        return DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeLocal, out var instant)
            ? instant
            : throw new UsageException($"--{option} 要写成 2023-07-05T12:00:00Z 的样子。");
    }

    /// <summary>The database that was named; it need not exist yet.</summary>
    public CountyDatabase Database() => CountyDatabase.At(Value("db"));

    /// <summary>A session of the person at this machine on an existing, upgraded database.</summary>
    public Db Open()
    {
        var database = Database();
        if (!database.Exists)
        {
            throw new InvalidOperationException($"数据库 {database.FilePath} 还没有建立，请先运行 wengang init。");
        }

        return database.OpenChecked(Actor.Local(Environment.UserName));
    }
}
