using System.Globalization;
using System.Text;

namespace Wengang.App.Tests.Subsidies.Racing;

/// <summary>
/// The bank with books of its own: it pays what stands in a file once for each reference, or cannot; a file that comes again moves no money. What
/// it says of a payment never changes.
/// </summary>
/// <param name="seed">Which payments it cannot make.</param>
internal sealed class Bank(int seed)
{
    private readonly Dictionary<string, (long Fen, bool IsPaid)> books = [];
    private readonly List<(long Batch, string Text)> answers = [];
    private readonly Lock one = new();

    public IReadOnlyDictionary<string, (long Fen, bool IsPaid)> Books => books;

    /// <summary>Everything it ever answered.</summary>
    public IReadOnlyList<(long Batch, string Text)> Answers => answers;

    /// <summary>A payment file in text comes in.</summary>
    public void Receive(byte[] file)
    {
        var lines = Encoding.UTF8.GetString(file).TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split('|')).ToList();
        var (reference, amount) = (Array.IndexOf(lines[0], "流水号"), Array.IndexOf(lines[0], "金额"));
        lock (one)
        {
            foreach (var line in lines.Skip(1))
            {
                var fen = (long)(decimal.Parse(line[amount], CultureInfo.InvariantCulture) * 100);
                books.TryAdd(line[reference], (fen, Mixed(line[reference]) % 4 != 0));
            }
        }
    }

    /// <summary>What it says of a batch: all of it, or only some lines.</summary>
    public string Answer(long batch, string number, Func<string, bool> some)
    {
        lock (one)
        {
            var text = new StringBuilder("流水号,金额,结果,原因\n");
            foreach (var (reference, (fen, isPaid)) in books.Where(b => b.Key.StartsWith(number + "-", StringComparison.Ordinal) && some(b.Key)).OrderBy(b => b.Key, StringComparer.Ordinal))
            {
                text.Append(CultureInfo.InvariantCulture, $"{reference},{fen / 100}.{fen % 100:00},{(isPaid ? "成功," : "退汇,账户久悬")}\n");
            }

            answers.Add((batch, text.ToString()));
            return text.ToString();
        }
    }

    private int Mixed(string reference) => (int)(reference.Aggregate((uint)seed, (sum, c) => (sum * 31) + c) >> 3 & 0x7fff);
}
