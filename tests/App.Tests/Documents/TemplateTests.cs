using System.IO.Compression;
using Wengang.App.Documents;

namespace Wengang.App.Tests.Documents;

/// <summary>The Word templates in the sample folder are made from the .txt beside them; WENGANG_UPDATE_TEMPLATES=1 makes them anew.</summary>
public class TemplateTests
{
    [Theory]
    [InlineData("half-year")]
    [InlineData("quarter")]
    [InlineData("month")]
    public void CommittedTemplateIsFresh(string name)
    {
        var path = Path.Combine(Samples.Root, "sample", "templates", name);
        var made = new MemoryStream();
        OfficialTemplate.Write(new StringReader(File.ReadAllText(path + ".txt")), made);
        if (Environment.GetEnvironmentVariable("WENGANG_UPDATE_TEMPLATES") == "1")
            File.WriteAllBytes(path + ".docx", made.ToArray());
        Assert.Equal(Parts(made), Parts(new MemoryStream(File.ReadAllBytes(path + ".docx"))));
    }

    [Fact]
    public void LineWithoutStyleIsNamed()
    {
        var error = Assert.Throws<FormatException>(() => OfficialTemplate.Write(new StringReader("没有样式的一行"), new MemoryStream()));
        Assert.Contains("没有样式的一行", error.Message, StringComparison.Ordinal);
    }

    private static List<(string, string)> Parts(MemoryStream docx)
    {
        docx.Position = 0;
        using var zip = new ZipArchive(docx);
        return [.. zip.Entries.Select(e =>
        {
            using var reader = new StreamReader(e.Open());
            return (e.FullName, reader.ReadToEnd());
        })];
    }
}
