using System.Globalization;
using System.Text;
using Wengang.Rules.Values;

namespace Wengang.Rules.Monitoring.Sampling;

/// <summary>A frame as it is handed to anybody: lines with # say what was drawn, every other line is the key of one person.</summary>
/// <param name="Place">12 digits.</param>
/// <param name="Size">How many were drawn.</param>
/// <param name="Commitment">What was published before.</param>
/// <param name="Keys">In their order.</param>
public sealed record SampleFrameFile(Period Month, SampleLevel Level, string Place, int Size, string Commitment, IReadOnlyList<string> Keys)
{
    private const string Title = "wengang-sample-frame";

    /// <summary>Lines ended by line feeds.</summary>
    public string Write()
    {
        var text = new StringBuilder();
        foreach (var (name, value) in new[]
        {
            (Title, "1"), ("month", Month.ToString()), ("level", SampleLevels.List.CodeOf(Level)), ("place", Place), ("size", Size.ToString(CultureInfo.InvariantCulture)),
            ("commitment", Commitment), ("digest", SampleDraw.FrameDigest(Keys)),
        })
        {
            text.Append("# ").Append(name).Append(' ').Append(value).Append('\n');
        }

        foreach (var key in SampleDraw.Ordered(Keys))
        {
            text.Append(key).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="FormatException">It is no such file, or its keys are not those of its digest; Chinese.</exception>
    public static SampleFrameFile Read(string text)
    {
        var lines = text.Split('\n').Select(l => l.TrimEnd('\r')).Where(l => l.Length > 0).ToList();
        var head = lines.Where(l => l.StartsWith("# ", StringComparison.Ordinal)).Select(l => l[2..].Split(' ', 2)).Where(p => p.Length == 2).DistinctBy(p => p[0]).ToDictionary(p => p[0], p => p[1]);
        string Of(string name) => head.TryGetValue(name, out var value) ? value : throw new FormatException($"抽样框文件缺少“# {name}”这一行。");
        _ = Of(Title);
        if (!Period.TryParse(Of("month"), out var month) || !int.TryParse(Of("size"), NumberStyles.None, CultureInfo.InvariantCulture, out var size))
        {
            throw new FormatException("抽样框文件的月份或人数看不懂。");
        }

        var keys = lines.Where(l => l[0] != '#').ToList();
        if (SampleDraw.FrameDigest(keys) is var digest && digest != Of("digest"))
        {
            throw new FormatException($"抽样框被改动过：名单的摘要是 {digest}，文件里写的是 {Of("digest")}。");
        }

        return new SampleFrameFile(month, SampleLevels.List.FromCode(Of("level")), Of("place"), size, Of("commitment"), SampleDraw.Ordered(keys));
    }
}
