using Wengang.App.Policies.Versions;
using Wengang.App.Tests.Imports.Making;
using Wengang.App.Tests.Testing;
using Wengang.Web.Commands;

namespace Wengang.App.Tests.Policies;

/// <summary>Publishing at the machine: what cannot be published leaves nothing, the other files go on.</summary>
public class PublishVerbTests : PolicyCounty
{
    private static readonly string Changed = Transport.Replace("500元", "600元", StringComparison.Ordinal);

    [Fact]
    public void Another_text_for_the_same_days_is_refused_and_the_rest_is_published()
    {
        using var desk = new Desk();
        Assert.Equal(0, Publish(desk, [("甲.json", Transport)]).Code);
        Assert.Equal(0, Publish(desk, [("甲.json", Transport)]).Code);
        var other = File.ReadAllText(Repository.Path("sample", "policies", "guizhou-transport-2023.json"));
        var (code, output, error) = Publish(desk, [("甲.json", Changed), ("乙.json", other)]);
        Assert.Equal(2, code);
        Assert.Contains("甲.json：没有发布，库里的照旧。有效期和已发布的第 1 版（2023年1月1日至2023年12月31日）重叠，内容不一样", error, StringComparison.Ordinal);
        Assert.Contains("已发布", output, StringComparison.Ordinal);
        using var db = desk.Open();
        Assert.Equal([PolicyState.Published, PolicyState.Published], [.. PolicyBook.All(db).Select(v => v.State)]);
    }

    [Fact]
    public void A_later_version_follows_only_when_that_is_said()
    {
        using var desk = new Desk();
        Assert.Equal(0, Publish(desk, [("甲.json", Transport)]).Code);
        Assert.Contains("--follow", Publish(desk, [("乙.json", FromJuly)]).Error, StringComparison.Ordinal);
        Assert.Equal(0, Publish(desk, [("乙.json", FromJuly)], "--follow").Code);
    }

    private static (int Code, string Output, string Error) Publish(Desk desk, (string Name, string Text)[] files, params string[] options)
    {
        var paths = files.Select(file => desk.FolderOf(file.Name)).ToArray();
        foreach (var (path, text) in paths.Zip(files, (path, file) => (path, file.Text))) File.WriteAllText(path, text);
        using var output = new StringWriter();
        using var error = new StringWriter();
        return (CommandLine.Run(["policy", "publish", .. paths, .. options, "--editor", "甲", "--publisher", "乙", "--db", desk.Connection], output, error), output.ToString(), error.ToString());
    }
}
