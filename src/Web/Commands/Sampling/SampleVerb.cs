using Wengang.Rules.Monitoring.Sampling;

namespace Wengang.Web.Commands.Sampling;

/// <summary>Draws a sample again from the published seed and a frame; needs no database.</summary>
internal static class SampleVerb
{
    public static readonly Verb Verb = new(
        "sample verify", "重新抽一遍月监测抽查的样本，核对种子、抽样框和名单", "",
        [
            new("seed", "公布的种子", "64位十六进制"), new("frame", "下载的抽样框", "文件"), new("commitment", "事先公布的承诺；不写时用抽样框文件里的", "64位十六进制"),
            new("sample", "公布的名单，一行一个编号，与重新抽的比较", "文件"), new("json", "按 JSON 输出"),
        ],
        Run);

    private static int Run(Arguments arguments, Console console)
    {
        var seed = arguments.Required("seed");
        if (!SampleDraw.IsSeed(seed))
        {
            throw new UsageException("种子要写成 64 位小写的十六进制。");
        }

        var file = SampleFrameFile.Read(File.ReadAllText(arguments.Required("frame")));
        var (expected, commitment) = (arguments.Value("commitment") ?? file.Commitment, SampleDraw.Commitment(seed));
        var drawn = SampleDraw.Draw(seed, file.Month, file.Level, file.Place, file.Keys, file.Size);
        var listed = arguments.Value("sample") is { } path ? File.ReadAllLines(path).Select(l => l.Trim()).Where(l => l.Length > 0 && l[0] != '#').ToList() : null;
        var (kept, same) = (commitment == expected, listed?.SequenceEqual(drawn));
        if (arguments.Has("json"))
        {
            JsonOutput.Write(new
            {
                month = file.Month.ToString(), level = SampleLevels.List.CodeOf(file.Level), place = file.Place, frame = file.Keys.Count, digest = SampleDraw.FrameDigest(file.Keys),
                commitment, commitmentKept = kept, sampleEqual = same, sample = drawn,
            }, console.Output);
        }
        else
        {
            drawn.ToList().ForEach(console.Output.WriteLine);
            console.Error.WriteLine(kept ? "种子与事先的承诺相符。" : $"种子与事先的承诺不符：承诺 {expected}，种子的摘要 {commitment}。");
            console.Error.WriteLine($"抽样框 {file.Keys.Count} 人，摘要 {SampleDraw.FrameDigest(file.Keys)}；抽中 {drawn.Count} 人。");
            if (same is { } equal)
            {
                console.Error.WriteLine(equal ? "名单与重新抽的一致。" : "名单与重新抽的不一致。");
            }
        }

        return kept && same != false ? 0 : 1;
    }
}
