using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Wengang.App.Documents;

namespace Wengang.App.Tests.Documents;

public class ReportTests
{
    [Fact]
    public void SampleReportHasNoProblemsAndIsValid()
    {
        var (docx, problems) = Samples.Report();
        Assert.Empty(problems);
        using var document = WordprocessingDocument.Open(docx, false);
        Assert.Empty(new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken).Select(e => $"{e.Path?.XPath}: {e.Description}"));
        Assert.DoesNotContain("{{", document.MainDocumentPart!.Document!.InnerText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("脱贫人口外出务工3721人，占2022年底外出务工人数（3684人）的比例为101％，比2022年底增加37人")]
    [InlineData("截至2023年5月31日，经摸底，全县在省外连续务工超过3个月、符合省外务工交通补贴条件的脱贫人口和监测对象有1059人")]
    [InlineData("就业帮扶车间12个，其中今年新增2个；正常运行车间12个，缓冲监测车间0个")]
    [InlineData("车间吸纳务工1029人，其中脱贫人口和监测对象64人")]
    [InlineData("在岗649人，2022年底为632人，比2022年底增加17人")]
    [InlineData("2023年1至6月，县人力资源和社会保障局共培训脱贫人口和监测对象16人")]
    [InlineData("县农业农村局共培训脱贫人口和监测对象2人")]
    [InlineData("编印重点企业招工简章20000份")]
    [InlineData("招聘活动13场")]
    [InlineData("按时监测率为85.1％")]
    [InlineData("2023年7月5日")]
    public void SampleReportSays(string words) => Assert.Contains(words, Text(Samples.Report().Docx), StringComparison.Ordinal);

    [Fact]
    public void NumbersAreControlsThatNameTheirFigure()
    {
        using var document = WordprocessingDocument.Open(Samples.Report().Docx, false);
        var controls = document.MainDocumentPart!.Document!.Descendants<SdtRun>()
            .Select(s => (s.SdtProperties!.GetFirstChild<Tag>()!.Val!.Value, s.InnerText)).ToList();
        Assert.Contains(("WORK-001|2023-06-30", "3721"), controls);
        Assert.Contains(("WORK-001|2022-12-31", "3684"), controls);
        Assert.Contains(("SUB-001|2023-05-31", "1059"), controls);
        Assert.Contains(("POST-001|2023-06-30-POST-001|2022-12-31", "17"), controls);
        Assert.Contains(("CHECK-003|2023-06-30/CHECK-001|2023-06-30", "85.1"), controls);
    }

    [Fact]
    public void SameInputGivesSameBytes() => Assert.Equal(Samples.Report().Docx.ToArray(), Samples.Report().Docx.ToArray());

    [Fact]
    public void MissingFigureIsMarkedAndNamed()
    {
        var (docx, problems) = Samples.Report(Samples.Except("POST-001", f => f.AsOf.Year == 2022 ? null : f));
        Assert.Contains("2022年底为【缺：POST-001@上年底】人，【缺：变化 POST-001 比上年底】", Text(docx), StringComparison.Ordinal);
        Assert.Contains(problems, p => p.What == "没有指标 POST-001 在2022年12月31日的数" && p.Where.Contains("公益性岗位", StringComparison.Ordinal));
    }

    [Fact]
    public void SectionsThreeAndFourDiffer()
    {
        var text = DocumentText.FromDocx(Samples.Report().Docx);
        Assert.DoesNotContain(TextLinter.Lint(text, Samples.Figures, Samples.HalfYear), f => f.Kind == LintKind.Repeated);
    }

    [Fact]
    public void TownshipsThatDoNotAddUpAreReported()
    {
        var (_, problems) = Samples.Report(Samples.Except("WORK-003", f => f with { Value = f.Value + 1 }));
        Assert.Contains(problems, p => p.What.Contains("各乡镇合计2412，与全县数2413不一致", StringComparison.Ordinal));
    }

    /// <summary>The best of several runs, since other tests share the machine.</summary>
    [Fact]
    public void OneDocumentTakesAtMostAHundredMilliseconds() => Assert.Contains(Enumerable.Range(0, 30), _ =>
    {
        var start = System.Diagnostics.Stopwatch.GetTimestamp();
        Samples.Report();
        return System.Diagnostics.Stopwatch.GetElapsedTime(start).TotalMilliseconds <= 100;
    });

    internal static string Text(MemoryStream docx)
    {
        using var document = WordprocessingDocument.Open(docx, false);
        return string.Join('\n', document.MainDocumentPart!.Document!.Descendants<Paragraph>().Select(p => p.InnerText));
    }
}
