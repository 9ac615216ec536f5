using System.Diagnostics;
using Wengang.App.Documents;

namespace Wengang.App.Tests.Documents;

public class PdfTests
{
    private const int Annexes = 6;

    /// <summary>The notes under an annex are as long as the populations of the catalogue make them.</summary>
    private static ReportFigure? WithPopulations(string code, DateOnly asOf) =>
        Samples.Figures(code, asOf) is { } figure ? figure with { Population = IndicatorCatalogue.All[code].Population } : null;

    [Fact]
    public async Task ReportBecomesPdfWithItsPagesAndText()
    {
        var (docx, _) = Samples.Report(WithPopulations);
        var path = Path.Combine(Path.GetTempPath(), $"wengang-{Guid.NewGuid():N}.pdf");
        await using (var pdf = File.Create(path))
            await PdfConverter.ConvertAsync(docx, pdf, TimeSpan.FromSeconds(90), TestContext.Current.CancellationToken);
        try
        {
            var text = (await TextOfAsync(path)).Replace(" ", "", StringComparison.Ordinal);
            var pages = text.Split('\f', StringSplitOptions.RemoveEmptyEntries);
            Assert.InRange(pages.Length, 11, 16);
            Assert.Contains("稳岗就业工作情况汇报", pages[0], StringComparison.Ordinal);
            Assert.Contains("—1—", pages[0], StringComparison.Ordinal);
            Assert.Contains("2023年7月5日", text, StringComparison.Ordinal);
            Assert.All(Enumerable.Range(1, Annexes), annex => Assert.Contains(
                pages, page => page.Contains($"附件{annex}", StringComparison.Ordinal) && page.Contains("云峰乡", StringComparison.Ordinal)));
            Assert.All(pages.SkipWhile(page => !page.TrimStart().StartsWith("附件1", StringComparison.Ordinal)), page => Assert.StartsWith("附件", page.TrimStart(), StringComparison.Ordinal));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public async Task BrokenFileIsSaidInChinese()
    {
        using var broken = new MemoryStream([0x50, 0x4B, 3, 4, 0, 0]);
        var error = await Assert.ThrowsAsync<InvalidOperationException>(() =>
            PdfConverter.ConvertAsync(broken, new MemoryStream(), TimeSpan.FromSeconds(90), TestContext.Current.CancellationToken));
        Assert.Contains("没有生成 PDF", error.Message, StringComparison.Ordinal);
    }

    private static async Task<string> TextOfAsync(string path)
    {
        var start = new ProcessStartInfo("pdftotext") { RedirectStandardOutput = true };
        start.ArgumentList.Add("-layout");
        start.ArgumentList.Add(path);
        start.ArgumentList.Add("-");
        using var process = Process.Start(start)!;
        return await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
    }
}
