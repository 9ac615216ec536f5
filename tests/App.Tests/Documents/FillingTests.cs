using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Wengang.App.Documents;

namespace Wengang.App.Tests.Documents;

public class FillingTests
{
    private static (string Text, IReadOnlyList<ReportProblem> Problems) Fill(string line, FigureSource? source = null, TextLibrary? library = null)
    {
        var template = new MemoryStream();
        OfficialTemplate.Write(new StringReader("正文 " + line), template);
        template.Position = 0;
        var output = new MemoryStream();
        var problems = WordReport.Write(template, output, Samples.Context(source) with { Library = library ?? TextLibrary.Empty });
        output.Position = 0;
        return (ReportTests.Text(output), problems);
    }

    private static FigureSource Of(string unit, int decimals, decimal now, decimal then) => (code, asOf) =>
        new ReportFigure(code, "某指标", unit, asOf, asOf == Samples.HalfYear ? now : then, decimals, [], "");

    [Theory]
    [InlineData("人", 0, 649, 632, "{{变化 POST-001 比上年底}}", "比2022年底增加17人")]
    [InlineData("人", 0, 600, 632, "{{变化 POST-001 比上年底}}", "比2022年底减少32人")]
    [InlineData("人", 0, 632, 632, "{{变化 POST-001 比上月底}}", "与2023年5月底持平")]
    [InlineData("%", 1, 97.9, 95.4, "{{变化 WORK-010 比去年同期}}", "比2022年同期提高2.5个百分点")]
    [InlineData("%", 1, 95.4, 97.9, "{{变化 WORK-010 比5月底}}", "比2023年5月底降低2.5个百分点")]
    [InlineData("人", 0, 3721, 3684, "{{增长 WORK-001 比上年底}}", "比2022年底增长1.0％")]
    [InlineData("人", 0, 3600, 3684, "{{增长 WORK-001 比上年底}}", "比2022年底下降2.3％")]
    [InlineData("人", 0, 64, 1029, "{{SHOP-006/SHOP-005@上年底}}％", "6.2％")]
    [InlineData("人", 0, 2.5, 0, "{{A-1}}", "3")]
    public void WordsOfChangeFollowTheFigure(string unit, int decimals, double now, double then, string token, string words)
    {
        var (text, problems) = Fill(token, Of(unit, decimals, (decimal)now, (decimal)then));
        Assert.Equal(words, text);
        Assert.Empty(problems);
    }

    [Theory]
    [InlineData("{{县名}}{{期间}}", "清溪县2023年上半年")]
    [InlineData("{{本年以来}}至{{日期}}，{{落款}}", "2023年1至6月至2023年7月5日，清溪县人力资源和社会保障局")]
    [InlineData("{{截至 SUB-001}}，{{ＳＵＢ－００１}}人", "截至2023年5月31日，1059人")]
    [InlineData("{{ WORK-001 @ 上年底 }}", "3684")]
    [InlineData("{{口径 WORK-001}}", "测试口径")]
    [InlineData("{{列举 WHY-002、WHY-003，WHY-013}}", "照顾老人小孩131人、重病重残74人")]
    [InlineData("{{列举 WHY-013}}", "均为0人")]
    [InlineData("{{区间 SAMPLE-003/SAMPLE-002}}", "1.8％至7.0％")]
    public void TokensBecomeWords(string token, string words) => Assert.Equal(words, Fill(token).Text);

    [Theory]
    [InlineData("共{{WORK-999}}人", "共【缺：WORK-999】人", "没有指标 WORK-999 在2023年6月30日的数")]
    [InlineData("{{天气}}", "【缺：天气】", "不认识标记“天气”")]
    [InlineData("{{WORK-001@明年}}", "【缺：WORK-001@明年】", "不认识标记")]
    [InlineData("{{变化 WORK-001}}", "【缺：变化 WORK-001】", "应写成“变化 指标代码 比上年底”")]
    [InlineData("{{变化 WORK-001 比前天}}", "【缺：变化 WORK-001 比前天】", "不认识日期“前天”")]
    [InlineData("见{{文库 存在的问题}}", "见【缺：文库 存在的问题】", "须单独成段")]
    [InlineData("{{文库 存在的问题}}", "【缺：文库 存在的问题】", "文库里没有“存在的问题”这个题目")]
    [InlineData("{{WORK-001}人", "{{WORK-001}人", "不成对")]
    [InlineData("{{列举 WHY-002、原因}}", "【缺：列举 WHY-002、原因】", "不认识指标“WHY-002、原因”")]
    [InlineData("{{列举 WHY-099}}", "【缺：列举 WHY-099】", "没有指标 WHY-099")]
    [InlineData("{{区间 SAMPLE-003}}", "【缺：区间 SAMPLE-003】", "不认识指标“SAMPLE-003”")]
    [InlineData("{{区间 SAMPLE-002/SAMPLE-003}}", "【缺：区间 SAMPLE-002/SAMPLE-003】", "不是 SAMPLE-003 的一部分")]
    [InlineData("{{}}", "【缺：】", "不认识标记")]
    public void WhatCannotBeFilledIsMarkedAndNamed(string token, string words, string problem)
    {
        var (text, problems) = Fill(token);
        Assert.Equal(words, text);
        Assert.Contains(problems, p => p.What.Contains(problem, StringComparison.Ordinal) && p.Where.StartsWith("第1段", StringComparison.Ordinal));
    }

    [Fact]
    public void FigureWithoutValueIsMarked() =>
        Assert.Contains("无法计算", Fill("{{WORK-010}}", Samples.Except("WORK-010", f => f with { Value = null })).Problems.Single().What, StringComparison.Ordinal);

    [Fact]
    public void TokenSplitOverRunsIsFoundAndKeepsItsFormatting()
    {
        var template = new MemoryStream();
        OfficialTemplate.Write(new StringReader("正文 占位"), template);
        using (var document = WordprocessingDocument.Open(template, true))
        {
            var paragraph = document.MainDocumentPart!.Document!.Body!.GetFirstChild<Paragraph>()!;
            paragraph.RemoveAllChildren<Run>();
            paragraph.Append(
                new Run(new Text("外出{")),
                new Run(new RunProperties(new Bold()), new Text("{WORK")),
                new ProofError { Type = ProofingErrorValues.SpellStart },
                new Run(new Text("-001@上")),
                new Run(new RunProperties(new Italic()), new Text("年底}}人"), new TabChar(), new Text("完")));
        }
        template.Position = 0;
        var output = new MemoryStream();
        Assert.Empty(WordReport.Write(template, output, Samples.Context()));
        using var filled = WordprocessingDocument.Open(output, false);
        var runs = filled.MainDocumentPart!.Document!.Body!.GetFirstChild<Paragraph>()!.Descendants<Run>().ToList();
        Assert.Equal(["外出", "3684", "人", "", "完"], runs.Select(r => r.InnerText));
        Assert.Null(runs[1].RunProperties);
        Assert.NotNull(runs[2].RunProperties!.Italic);
        Assert.NotNull(runs[3].GetFirstChild<TabChar>());
    }

    [Fact]
    public void LibraryTextsAreChosenByTheirConditionsAndNumbered()
    {
        var library = Library("""
            {"topics":{"问题":{"numbering":"一是","atMost":2,"texts":[
              {"id":"甲","when":"SEEK-001 > 300","heading":"甲。","body":["甲文。"]},
              {"id":"乙","when":"SEEK-001 >= 286 且 SHOP-006/SHOP-005 < 10","heading":"乙。","body":["有{{SEEK-001}}人。"]},
              {"id":"丙","when":"WORK-001 > WORK-001@上年底","heading":"丙。","body":["丙文。"]},
              {"id":"丁","when":"","heading":"丁。","body":["丁文。"]}]}}}
            """);
        var (text, problems) = Fill("{{文库 问题}}", null, library);
        Assert.Equal("一是乙。有286人。\n二是丙。丙文。", text);
        Assert.Empty(problems);
    }

    [Fact]
    public void LibraryConditionThatIsNotUnderstoodIsNamed()
    {
        var library = Library("""{"topics":{"问题":{"numbering":"（一）","atMost":2,"texts":[{"id":"甲","when":"人很多","heading":"甲","body":["甲文。"]}]}}}""");
        var (_, problems) = Fill("{{文库 问题}}", null, library);
        Assert.Contains(problems, p => p.Where.Contains("“甲”的使用条件", StringComparison.Ordinal) && p.What.Contains("不认识条件“人很多”", StringComparison.Ordinal));
    }

    [Fact]
    public void BrokenLibraryAndTemplateAreSaidInChinese()
    {
        Assert.Contains("文库文件", Assert.Throws<FormatException>(() => Library("{\"topics\":3}")).Message, StringComparison.Ordinal);
        var error = Assert.Throws<FormatException>(() =>
            WordReport.Write(new MemoryStream("not a document"u8.ToArray()), new MemoryStream(), Samples.Context()));
        Assert.Contains("不是 Word 文档", error.Message, StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => DocumentText.FromDocx(new MemoryStream([1, 2, 3])));
    }

    private static TextLibrary Library(string json) => TextLibrary.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)));
}
