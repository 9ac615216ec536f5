using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using Wengang.App.Tests.Spreadsheets;
using Wengang.App.Tests.Testing;
using Wengang.Rules.Monitoring.Sampling;
using Wengang.Web.Commands;

namespace Wengang.App.Tests.Sampling;

/// <summary>The example of docs/sample.md is carried out as it stands there.</summary>
public partial class SampleDocumentTests
{
    private static readonly string Text = File.ReadAllText(Repository.Path("docs", "sample.md"));

    [Fact]
    public void The_example_by_hand_gives_what_the_document_says_and_the_program_draws()
    {
        using var folder = new TempFolder();
        var (seed, frame, drawn) = Write(folder);
        var script = Block("sh");
        using var shell = Process.Start(new ProcessStartInfo("bash", ["-euc", script]) { WorkingDirectory = Path.GetDirectoryName(folder["frame.txt"])!, RedirectStandardOutput = true })!;
        var output = shell.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        shell.WaitForExit();
        Assert.Equal(0, shell.ExitCode);
        var file = SampleFrameFile.Read(frame);
        Assert.Equal([file.Commitment, SampleDraw.FrameDigest(file.Keys), .. drawn], output);
        Assert.Equal(drawn, SampleDraw.Draw(seed, file.Month, file.Level, file.Place, file.Keys, file.Size));
    }

    [Fact]
    public void The_verb_says_the_same_and_sees_another_seed_frame_or_list()
    {
        using var folder = new TempFolder();
        var (seed, frame, drawn) = Write(folder);
        File.WriteAllLines(folder["list.txt"], drawn);
        var (code, output, _) = Run("--seed", seed, "--frame", folder["frame.txt"], "--sample", folder["list.txt"], "--json");
        using var json = JsonDocument.Parse(output);
        Assert.Equal((0, true, true), (code, json.RootElement.GetProperty("commitmentKept").GetBoolean(), json.RootElement.GetProperty("sampleEqual").GetBoolean()));
        Assert.Equal(drawn, json.RootElement.GetProperty("sample").EnumerateArray().Select(e => e.GetString()!));

        Assert.Equal(1, Run("--seed", new string('0', 64), "--frame", folder["frame.txt"]).Code);
        File.WriteAllLines(folder["list.txt"], drawn.Reverse());
        Assert.Equal(1, Run("--seed", seed, "--frame", folder["frame.txt"], "--sample", folder["list.txt"]).Code);
        File.WriteAllText(folder["other.txt"], frame.Replace("\n1004\n", "\n", StringComparison.Ordinal));
        var changed = Run("--seed", seed, "--frame", folder["other.txt"]);
        Assert.Equal(1, changed.Code);
        Assert.Contains("抽样框被改动过", changed.Error, StringComparison.Ordinal);
        Assert.Equal(1, Run("--seed", "abc", "--frame", folder["frame.txt"]).Code);
    }

    private static (string Seed, string Frame, IReadOnlyList<string> Drawn) Write(TempFolder folder)
    {
        var (seed, frame) = (SeedLine().Match(Text).Value, Block("text"));
        File.WriteAllText(folder["seed.txt"], seed);
        File.WriteAllText(folder["frame.txt"], frame);
        return (seed, frame, Block("result").Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..]);
    }

    private static (int Code, string Output, string Error) Run(params string[] words)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        return (CommandLine.Run(["sample", "verify", .. words], output, error), output.ToString(), error.ToString());
    }

    /// <summary>The first block of a language.</summary>
    private static string Block(string language) => Regex.Match(Text, $"```{language}\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;

    [GeneratedRegex("(?<=`)[0-9a-f]{64}(?=`)")]
    private static partial Regex SeedLine();
}
