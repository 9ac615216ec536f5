using CsCheck;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Wengang.App.Documents;
using Wengang.App.Documents.Drafts;
using Wengang.App.Documents.Marks;
using Wengang.App.Documents.Templates;
using Wengang.Rules.Reports;

namespace Wengang.App.Tests.Documents;

public class DraftTests
{
    private static readonly ReportContext Context = Samples.Context();

    [Theory]
    [InlineData("共{{WORK-001}}人", "共【WORK-001|脱贫人口外出务工人数：3721人】人")]
    [InlineData("{{WORK-001@上年底}}", "【WORK-001@上年底|2022年底脱贫人口外出务工人数：3684人】")]
    [InlineData("{{变化 POST-001 比上年底}}", "【变化 POST-001 比上年底|比2022年底增加17人】")]
    [InlineData("{{县名}}", "【县名|清溪县】")]
    [InlineData("{{WORK-999}}", "【WORK-999|缺：没有指标 WORK-999 在2023年6月30日的数】")]
    [InlineData("{{手填 26人 来源：县人社局简报}}", "【手填 26人 来源：县人社局简报】")]
    public void A_figure_is_shown_to_a_clerk_by_name_and_value(string kept, string shown)
    {
        Assert.Equal(shown, TokenText.ToEditor(kept, Context));
        Assert.Equal(kept, TokenText.ToKept(shown));
    }

    [Fact]
    public void What_is_edited_and_kept_comes_back_the_same()
    {
        string[] pieces = ["{{WORK-001}}", "{{SHOP-006/SHOP-005}}", "{{截至 SUB-001@上月底}}", "甲，", "乙。", "【天气】", "\n", "【"];
        Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).Array[1, 12].Select(p => TokenText.ToKept(string.Concat(p))).Sample(kept => Assert.Equal(kept, TokenText.ToKept(TokenText.ToEditor(kept, Context))));
    }

    [Fact]
    public void The_draft_of_the_template_gives_the_same_words_as_the_template()
    {
        using var template = BuiltInTemplates.Open(ReportKind.HalfYear);
        using var again = BuiltInTemplates.Open(ReportKind.HalfYear);
        var output = new MemoryStream();
        Assert.Empty(WordReport.Write(again, output, Context, WordReport.Begin(template, Context)));
        output.Position = 0;
        Assert.Equal(ReportTests.Text(Samples.Report().Docx), ReportTests.Text(output));
    }

    [Theory]
    [InlineData(ReportKind.Month)]
    [InlineData(ReportKind.Quarter)]
    [InlineData(ReportKind.HalfYear)]
    public void Built_in_templates_have_no_faults_and_make_valid_documents(ReportKind kind)
    {
        using var template = BuiltInTemplates.Open(kind);
        Assert.Empty(TemplateCheck.Run(template, IndicatorCatalogue.All.All.Select(i => i.Code).ToHashSet(), BuiltInTemplates.Library()));
        template.Position = 0;
        var context = Context with { Kind = kind, Figures = (code, asOf) => (Samples.Figures(code, asOf) ?? Samples.Figures(code, Samples.HalfYear)) is { } f ? f with { AsOf = asOf } : null };
        var output = new MemoryStream();
        Assert.Empty(WordReport.Write(template, output, context, WordReport.Begin(BuiltInTemplates.Open(kind), context)));
        using var document = WordprocessingDocument.Open(output, false);
        Assert.Empty(new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken).Select(e => $"{e.Path?.XPath}: {e.Description}"));
        Assert.Contains(kind.Period(Samples.HalfYear), document.MainDocumentPart!.Document!.InnerText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("正文 共{{WORK-999}}人", "没有代码为“WORK-999”的指标")]
    [InlineData("正文 共{{WORK-001}人", "标记断开了")]
    [InlineData("正文 共｛｛WORK-001｝｝人", "标记断开了")]
    [InlineData("正文 见{{文库 存在的问题}}", "须单独成段")]
    [InlineData("正文 {{文库 天气}}", "文库里没有“天气”这个题目")]
    [InlineData("一级 工作情况", "标题要写上“一、”")]
    public void A_bad_template_is_named(string line, string words)
    {
        var template = new MemoryStream();
        OfficialTemplate.Write(new StringReader("标题 报告\n" + line), template);
        template.Position = 0;
        var problems = TemplateCheck.Run(template, IndicatorCatalogue.All.All.Select(i => i.Code).ToHashSet(), BuiltInTemplates.Library());
        Assert.Contains(problems, p => p.What.Contains(words, StringComparison.Ordinal));
    }

    [Fact]
    public void A_number_typed_by_hand_that_contradicts_its_figure_is_found_in_the_draft()
    {
        var lines = new DraftReader(Context).Read(["截至2023年6月30日，全县共有就业帮扶车间11个，外出务工{{WORK-001}}人。"]);
        var findings = TextLinter.Lint(DraftReader.ToText(lines), Samples.Figures, Samples.HalfYear);
        Assert.Contains(findings, f => f is { Verdict: Verdict.Contradicts, Code: "SHOP-001", Right: 12 });
        Assert.Equal("WORK-001|2023-06-30", lines[0].Pieces.Single(p => p.Tag is not null).Tag);
    }

    [Fact]
    public void Marks_keep_every_word_of_the_text()
    {
        var text = DocumentText.FromText("截至2023年6月30日，全县共有就业帮扶车间15个，外出务工脱贫人口３７２１人。");
        var findings = TextLinter.Lint(text, Samples.Figures, Samples.HalfYear);
        var pieces = MarkedText.Of(text.Paragraphs[0], findings);
        Assert.Equal(text.Paragraphs[0].Text, string.Concat(pieces.Select(p => p.Text)));
        Assert.Contains(pieces, p => p.Text.EndsWith("15个", StringComparison.Ordinal) && p.Finding!.Verdict == Verdict.Contradicts);
        Assert.Contains(pieces, p => p.Text.EndsWith("３７２１人", StringComparison.Ordinal) && p.Finding!.Verdict == Verdict.Holds);
    }

    [Theory]
    [InlineData("东镇", "全镇")]
    [InlineData("西乡", "全乡")]
    [InlineData("城关街道", "全街道")]
    [InlineData("清溪县", "全县")]
    public void A_place_speaks_of_its_whole(string place, string words) => Assert.Equal(words, (Context with { County = place }).Whole);
}
