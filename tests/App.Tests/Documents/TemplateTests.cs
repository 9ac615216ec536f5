using System.IO.Compression;
using Wengang.App.Documents;

namespace Wengang.App.Tests.Documents;

/// <summary>The Word template in the sample folder is made from half-year.txt; WENGANG_UPDATE_TEMPLATES=1 makes it anew.</summary>
public class TemplateTests
{
    [Fact]
    public void CommittedTemplateIsFresh()
    {
        var made = new MemoryStream();
        OfficialTemplate.Write(new StringReader(Samples.TemplateSource), made);
        if (Environment.GetEnvironmentVariable("WENGANG_UPDATE_TEMPLATES") == "1")
            File.WriteAllBytes(Samples.TemplatePath, made.ToArray());
        Assert.Equal(Parts(made), Parts(new MemoryStream(File.ReadAllBytes(Samples.TemplatePath))));
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
