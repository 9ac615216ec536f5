using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Wengang.App.Documents;
using Wengang.App.Documents.Filling;
using Wengang.App.Documents.Templates;
using Wengang.App.Documents.Tokens;
using Wengang.Rules.Reports;

namespace Wengang.App.Tests.Documents;

/// <summary>The tables by township: what stands above a number, what stands in the county's row, what stands where there is no number.</summary>
public class AnnexTests
{
    [Theory]
    [InlineData(ReportKind.HalfYear)]
    [InlineData(ReportKind.Quarter)]
    [InlineData(ReportKind.Month)]
    public void Every_column_bears_the_name_of_the_figure_beneath_it(ReportKind kind)
    {
        var (tables, annexes) = Write(kind, AtAnyDate(Samples.Figures));
        Assert.Equal(annexes.Count, tables.Count);
        foreach (var (table, annex) in tables.Zip(annexes))
        {
            Assert.Equal(annex.Columns.Count + 1, table[0].Count);
            foreach (var (column, i) in annex.Columns.Select((c, i) => (c, i + 1)).Where(c => c.c.Heading is null))
            {
                var tag = Assert.IsType<FigureTag>(table[1][i].Tag);
                Assert.Equal(column.Expression.Figure.Code, tag.Code);
                var name = IndicatorCatalogue.All[tag.Code].NameOn(tag.AsOf).Split('：').Last().Replace('%', '％');
                Assert.Equal(tag.AsOf == Samples.HalfYear ? name : $"{tag.AsOf.Year}年{tag.AsOf.Month}月底{name}", table[0][i].Text);
                Assert.All(table.Skip(2).Where(row => row[i].Tag is not null), row => Assert.Equal(tag with { Township = row[0].Text }, row[i].Tag));
            }
        }
    }

    [Theory]
    [InlineData(ReportKind.HalfYear)]
    [InlineData(ReportKind.Quarter)]
    [InlineData(ReportKind.Month)]
    public void No_heading_written_by_hand_is_the_name_of_another_figure(ReportKind kind)
    {
        var (_, annexes) = Write(kind, AtAnyDate(Samples.Figures));
        Assert.All(annexes.SelectMany(a => a.Columns).Where(c => c.Heading is not null), column => Assert.DoesNotContain(
            IndicatorCatalogue.All.All, i => i.Code != column.Expression.Figure.Code && i.NameOn(Samples.HalfYear).Split('：').Last() == column.Heading));
    }

    [Fact]
    public void The_reasons_in_the_text_bear_the_names_of_their_figures()
    {
        var text = DocumentText.FromDocx(Samples.Report().Docx).Paragraphs.Single(p => p.Text.Contains("按人数多少依次为", StringComparison.Ordinal));
        var spans = text.Figures.Where(f => f.Tag.StartsWith("WHY-", StringComparison.Ordinal)).Skip(1).ToList();
        Assert.Equal(12, spans.Count);
        foreach (var span in spans)
        {
            var name = IndicatorCatalogue.All[span.Tag.Split('|')[0]].Name.Split('：')[1];
            Assert.EndsWith(name, text.Text[..span.Start], StringComparison.Ordinal);
        }

        Assert.Contains("依次为：照顾老人小孩131人、暂时返乡113人、在校/参军/服刑96人、", text.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("其他", text.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_countys_row_of_an_average_and_of_a_percentage_is_the_figure_of_the_county()
    {
        var (docx, problems) = Report(ReportKind.Month, AtAnyDate(Samples.Figures));
        Assert.Empty(problems);
        var table = Tables(docx).Single(t => t[0].Any(c => c.Text == "帮扶就业平均用时"));
        Assert.Equal("23.3", table[1][Column(table, "帮扶就业平均用时")].Text);
        var checks = Tables(docx).Single(t => t[0].Any(c => c.Text == "抽查差错率（％）"));
        Assert.Equal("3.6", checks[1][Column(checks, "抽查差错率（％）")].Text);
        Assert.Equal("—", table[13][Column(table, "帮扶就业平均用时")].Text);
    }

    [Theory]
    [InlineData(false, "帮扶就业平均用时", "7.0")]
    [InlineData(true, "登记人次", "各乡镇合计9，与全县数7不一致")]
    public void Only_counts_are_compared_with_the_sum_of_the_townships(bool isSum, string name, string said)
    {
        ReportFigure Figure(string code, DateOnly asOf) => new(code, name, isSum ? "人次" : "天", asOf, 7, isSum ? 0 : 1, [("东镇", 6), ("西乡", 3)], "") { IsSum = isSum };
        var template = new MemoryStream();
        OfficialTemplate.Write(new StringReader("正文 甲。\n正文 {{附表 表：REF-010}}"), template);
        template.Position = 0;
        var output = new MemoryStream();
        var problems = WordReport.Write(template, output, Samples.Context(Figure));
        output.Position = 0;
        Assert.Equal(isSum, problems.Any(p => p.What.EndsWith(said, StringComparison.Ordinal)));
        Assert.Equal(isSum ? "7" : said, Tables(output).Single()[1][1].Text);
    }

    [Theory]
    [InlineData(ReportKind.HalfYear)]
    [InlineData(ReportKind.Quarter)]
    [InlineData(ReportKind.Month)]
    public void Where_nothing_was_done_the_sentences_say_so_and_the_tables_have_dashes(ReportKind kind)
    {
        var (docx, problems) = Report(kind, AtAnyDate(SampleFigures.None));
        Assert.Empty(problems);
        var text = ReportTests.Text(docx);
        string[] said =
        [
            "没有推送帮扶的人员，帮扶就业平均用时暂无", "没有组织抽查回访，差错率暂无", "今年以来没有务工人员返乡", "没有登记未就业原因的人员", "没有受理补贴申请，也没有发放补贴",
            "没有收到公示异议", "没有登记补贴资金指标，支出进度暂无", "应享未享人数暂无",
            "“—”表示暂无数据、不能计算",
        ];
        Assert.All(said, words => Assert.Contains(words, text, StringComparison.Ordinal));
        Assert.All(["【缺", "0天", "0.0％", "用时。"], words => Assert.DoesNotContain(words, text, StringComparison.Ordinal));
        Assert.DoesNotContain("按月推送", text, StringComparison.Ordinal);
        var table = Tables(docx).Single(t => t[0].Any(c => c.Text == "帮扶就业平均用时"));
        Assert.All(table.Skip(1), row => Assert.Equal("—", row[Column(table, "帮扶就业平均用时")].Text));
    }

    [Theory]
    [InlineData(12, 0, "累计推送有就业意愿的人员12人次，人社部门接收203人次，接收率为1691.7％，退回11人次，帮扶人首次联系195人次；还没有登记帮扶就业的，平均用时暂无")]
    [InlineData(0, 3, "没有新推送的人员，此前推送的帮扶就业3人次，从推送到就业平均用时23.3天")]
    public void The_sentence_follows_what_there_is(int sent, int placed, string words)
    {
        ReportFigure? Figure(string code, DateOnly asOf) => code switch
        {
            "REF-001" => Samples.Figures(code, asOf)! with { Value = sent, ByTownship = [] },
            "REF-005" => Samples.Figures(code, asOf)! with { Value = placed, ByTownship = [] },
            "REF-010" when placed == 0 => Samples.Figures(code, asOf)! with { Value = null, ByTownship = [] },
            _ => Samples.Figures(code, asOf),
        };
        var (docx, problems) = Report(ReportKind.HalfYear, Figure);
        Assert.Empty(problems);
        Assert.Contains(words, ReportTests.Text(docx), StringComparison.Ordinal);
    }

    private static int Column(List<List<(string Text, FigureTag? Tag)>> table, string heading) => table[0].FindIndex(c => c.Text == heading);

    /// <summary>The month's report asks for days the sample has no figures of.</summary>
    private static FigureSource AtAnyDate(FigureSource figures) =>
        (code, asOf) => (figures(code, asOf) ?? figures(code, Samples.HalfYear)) is { } f ? f with { AsOf = asOf } : null;

    private static (List<List<List<(string Text, FigureTag? Tag)>>> Tables, List<ReportToken.Annex> Annexes) Write(ReportKind kind, FigureSource figures)
    {
        using var template = BuiltInTemplates.Open(kind);
        using var package = WordprocessingDocument.Open(template, false);
        var annexes = package.MainDocumentPart!.Document!.Descendants<Paragraph>().SelectMany(p => InlineFiller.TokenPattern().Matches(p.InnerText))
            .Select(m => TokenParser.Parse(m.Groups["text"].Value)).OfType<ReportToken.Annex>().ToList();
        return (Tables(Report(kind, figures).Docx), annexes);
    }

    private static (MemoryStream Docx, IReadOnlyList<ReportProblem> Problems) Report(ReportKind kind, FigureSource figures)
    {
        using var template = BuiltInTemplates.Open(kind);
        var output = new MemoryStream();
        var problems = WordReport.Write(template, output, Samples.Context(figures) with { Kind = kind });
        output.Position = 0;
        return (output, problems);
    }

    private static List<List<List<(string Text, FigureTag? Tag)>>> Tables(MemoryStream docx)
    {
        using var document = WordprocessingDocument.Open(docx, false);
        return [.. document.MainDocumentPart!.Document!.Descendants<Table>().Select(t => t.Elements<TableRow>().Select(r => r.Elements<TableCell>()
            .Select(c => (c.InnerText, FigureTag.Parse(c.Descendants<Tag>().SingleOrDefault()?.Val?.Value))).ToList()).ToList())];
    }
}
