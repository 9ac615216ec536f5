using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Wengang.App.Tests.Documents;

/// <summary>The numbers of GB/T 9704-2012 in the finished report.</summary>
public sealed class FormatTests : IDisposable
{
    private readonly WordprocessingDocument document = WordprocessingDocument.Open(Samples.Report().Docx, false);

    private MainDocumentPart Main => document.MainDocumentPart!;

    private List<SectionProperties> Sections => [.. Main.Document!.Body!.Descendants<SectionProperties>()];

    public void Dispose() => document.Dispose();

    [Fact]
    public void PageIsA4WithTheMarginsOfTheStandard()
    {
        var size = Sections[0].GetFirstChild<PageSize>()!;
        var margin = Sections[0].GetFirstChild<PageMargin>()!;
        Assert.Equal((210, 297), (Millimetres(size.Width!), Millimetres(size.Height!)));
        Assert.Equal((37, 35, 28, 26), (Millimetres(margin.Top!), Millimetres(margin.Bottom!), Millimetres(margin.Left!), Millimetres(margin.Right!)));
    }

    [Fact]
    public void GridHas22LinesOf28Characters()
    {
        var grid = Sections[0].GetFirstChild<DocGrid>()!;
        var size = Sections[0].GetFirstChild<PageSize>()!;
        var margin = Sections[0].GetFirstChild<PageMargin>()!;
        Assert.Equal(DocGridValues.LinesAndChars, grid.Type!.Value);
        Assert.Equal(22, (int)(size.Height!.Value - margin.Top! - margin.Bottom!) / grid.LinePitch!);
        var pitch = 16 + (grid.CharacterSpace! / 4096.0);
        Assert.Equal(28, (int)((size.Width! - margin.Left! - margin.Right!) / 20.0 / pitch));
    }

    [Theory]
    [InlineData("Normal", "仿宋_GB2312", "32")]
    [InlineData("Title", "方正小标宋简体", "44")]
    [InlineData("heading 1", "黑体", "32")]
    [InlineData("heading 2", "楷体_GB2312", "32")]
    [InlineData("heading 3", "仿宋_GB2312", "32")]
    [InlineData("页码", "宋体", "28")]
    public void StylesNameTheFontsOfTheStandard(string name, string font, string halfPoints)
    {
        var run = Style(name).StyleRunProperties!;
        Assert.Equal(font, run.RunFonts!.EastAsia!.Value);
        Assert.Equal(halfPoints, run.FontSize!.Val!.Value);
        Assert.NotEqual(font == "宋体" ? "Times New Roman" : font, run.RunFonts.Ascii!.Value);
    }

    [Fact]
    public void BodyIsIndentedTwoCharactersOnAFixedPitch()
    {
        var body = Style("Normal").StyleParagraphProperties!;
        Assert.Equal(200, body.Indentation!.FirstLineChars!.Value);
        Assert.Equal(("579", LineSpacingRuleValues.Exact), (body.SpacingBetweenLines!.Line!.Value, body.SpacingBetweenLines.LineRule!.Value));
    }

    [Fact]
    public void EveryNamedFontDeclaresAStandIn()
    {
        var fonts = Main.FontTablePart!.Fonts!.Elements<Font>().ToDictionary(f => f.Name!.Value!, f => f.AltName!.Val!.Value!);
        Assert.Equal(["仿宋_GB2312", "黑体", "楷体_GB2312", "方正小标宋简体", "宋体"], fonts.Keys);
        Assert.Contains("FangSong", fonts["仿宋_GB2312"], StringComparison.Ordinal);
    }

    [Fact]
    public void PageNumbersStandOutside()
    {
        Assert.NotNull(Main.DocumentSettingsPart!.Settings!.GetFirstChild<EvenAndOddHeaders>());
        foreach (var reference in Sections.SelectMany(s => s.Elements<FooterReference>()))
        {
            var paragraph = ((FooterPart)Main.GetPartById(reference.Id!)).Footer!.Descendants<Paragraph>().Single();
            Assert.Equal("— 1 —", paragraph.InnerText);
            var isEven = reference.Type!.Value == HeaderFooterValues.Even;
            Assert.Equal(isEven ? JustificationValues.Left : JustificationValues.Right, paragraph.ParagraphProperties!.Justification!.Val!.Value);
        }
        Assert.All(Sections, s => Assert.Equal(2, s.Elements<FooterReference>().Count()));
    }

    [Fact]
    public void AnnexesStandOnPagesOfTheirOwnAndTheWideOneIsTurned()
    {
        Assert.Equal(7, Sections.Count);
        Assert.Equal(
            [null, null, .. Enumerable.Repeat<PageOrientationValues?>(PageOrientationValues.Landscape, 4), null],
            Sections.Select(s => s.GetFirstChild<PageSize>()!.Orient?.Value));
        Assert.All(Sections.Skip(1), s => Assert.Equal(SectionMarkValues.NextPage, s.GetFirstChild<SectionType>()!.Val!.Value));
    }

    [Fact]
    public void TablesRepeatTheirHeadAndPutFiguresToTheRight()
    {
        var tables = Main.Document!.Body!.Elements<Table>().ToList();
        Assert.Equal(6, tables.Count);
        foreach (var rows in tables.Select(t => t.Elements<TableRow>().ToList()))
        {
            Assert.NotNull(rows[0].TableRowProperties!.GetFirstChild<TableHeader>());
            Assert.Equal(14, rows.Count);
            Assert.Equal("全县", rows[1].Elements<TableCell>().First().InnerText);
            var style = rows[2].Elements<TableCell>().Last().Descendants<ParagraphStyleId>().Single().Val!.Value!;
            var figure = Main.StyleDefinitionsPart!.Styles!.Elements<Style>().Single(s => s.StyleId == style);
            Assert.Equal(JustificationValues.Right, figure.StyleParagraphProperties!.Justification!.Val!.Value);
        }
    }

    [Fact]
    public void SignatureStandsFourCharactersFromTheEdgeUnderTheList()
    {
        var texts = Main.Document!.Body!.Elements<Paragraph>().Select(p => p.InnerText).ToList();
        var list = texts.IndexOf("附件：1.各乡镇脱贫人口外出务工情况表");
        Assert.Equal(
            [
                "2.各乡镇务工监测和就业需求情况表", "3.各乡镇返乡和推送帮扶情况表", "4.各乡镇未就业原因情况表", "5.各乡镇补贴申报发放情况表",
                "6.各乡镇补贴办理用时情况表", "清溪县人力资源和社会保障局", "2023年7月5日", "附件1",
            ],
            texts.Skip(list + 1).Take(8));
        Assert.Equal(400, Style("成文日期").StyleParagraphProperties!.Indentation!.RightChars!.Value);
    }

    private Style Style(string name) => Main.StyleDefinitionsPart!.Styles!.Elements<Style>().Single(s => s.StyleName!.Val == name);

    private static int Millimetres(long twips) => (int)Math.Round(twips * 25.4 / 1440);
}
