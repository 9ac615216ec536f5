using CsCheck;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Wengang.App.Documents;

namespace Wengang.App.Tests.Documents;

/// <summary>Our own report under the linter, as it is and with mistakes put in.</summary>
public class LinterReportTests
{
    private static readonly byte[] Docx = Samples.Report().Docx.ToArray();

    [Fact]
    public void GeneratedReportLintsClean()
    {
        var findings = TextLinter.Lint(DocumentText.FromDocx(new MemoryStream(Docx)), Samples.Figures, Samples.HalfYear);
        Assert.True(findings.Count(f => f.Verdict == Verdict.Holds) > 150);
        Assert.Equal([LintKind.MixedCutOffs], findings.Where(f => f.Verdict != Verdict.Holds).Select(f => f.Kind));
    }

    [Fact]
    public void PlainTextOfTheReportLintsClean()
    {
        var text = DocumentText.FromText(ReportTests.Text(new MemoryStream(Docx)));
        var findings = TextLinter.Lint(text, Samples.Figures, Samples.HalfYear);
        Assert.True(findings.Count(f => f is { Kind: LintKind.Figure, Verdict: Verdict.Holds }) > 30);
        Assert.Equal([LintKind.MixedCutOffs], findings.Where(f => f.Verdict != Verdict.Holds).Select(f => f.Kind));
    }

    [Fact]
    public void AnyChangedDigitIsCaught()
    {
        var count = Changed(new MemoryStream(Docx), _ => { });
        (from control in Gen.Int[0, count - 1]
         from place in Gen.Int[0, 9]
         from step in Gen.Int[1, 9]
         select (control, place, step)).Sample(c =>
            {
                var docx = new MemoryStream();
                docx.Write(Docx);
                Changed(docx, texts => texts[c.control].Text = Turned(texts[c.control].Text, c.place, c.step));
                return TextLinter.Lint(DocumentText.FromDocx(docx), Samples.Figures, Samples.HalfYear).Any(f => f.Verdict == Verdict.Contradicts);
            }, iter: 40, threads: 1);
    }

    [Fact]
    public void HandTypedNumberThatContradictsAFigureIsNamed()
    {
        var docx = new MemoryStream();
        docx.Write(Docx);
        using (var document = WordprocessingDocument.Open(docx, true))
            document.MainDocumentPart!.Document!.Body!.PrependChild(new Paragraph(new Run(new Text("截至2023年6月30日，全县共有就业帮扶车间11个。"))));
        var findings = TextLinter.Lint(DocumentText.FromDocx(docx), Samples.Figures, Samples.HalfYear);
        Assert.Contains(findings, f => f is { Kind: LintKind.HandTyped, Verdict: Verdict.Contradicts, Code: "SHOP-001", Right: 12 });
    }

    [Fact]
    public void FigureCorrectedLaterIsCaught()
    {
        var later = Samples.Except("WORK-001", f => f.AsOf == Samples.HalfYear ? f with { Value = 3720 } : f);
        var findings = TextLinter.Lint(DocumentText.FromDocx(new MemoryStream(Docx)), later, Samples.HalfYear);
        Assert.Contains(findings, f => f is { Verdict: Verdict.Contradicts, Code: "WORK-001", Right: 3720 });
    }

    private static string Turned(string number, int place, int step)
    {
        var digits = number.Select((c, i) => (c, i)).Where(d => char.IsAsciiDigit(d.c)).ToList();
        var (digit, at) = digits[place % digits.Count];
        return number[..at] + (char)('0' + ((digit - '0' + step) % 10)) + number[(at + 1)..];
    }

    private static int Changed(MemoryStream docx, Action<List<Text>> change)
    {
        using var document = WordprocessingDocument.Open(docx, isEditable: true);
        var texts = document.MainDocumentPart!.Document!.Descendants<SdtRun>().Select(s => s.Descendants<Text>().Single()).ToList();
        change(texts);
        return texts.Count;
    }
}
