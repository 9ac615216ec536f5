using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Wengang.App.Documents.Official;
using Wengang.App.Documents.Tokens;

namespace Wengang.App.Documents.Filling;

/// <summary>Replaces paragraphs that hold nothing but a block token: library sections, annex tables, the list of annexes.</summary>
internal static class BlockFiller
{
    public static void Fill(ReportDocument document)
    {
        var blocks = document.Body.Elements<Paragraph>()
            .Select((paragraph, i) => (paragraph, number: i + 1, token: Block(paragraph)))
            .Where(b => b.token is not null)
            .ToList();
        var annexes = blocks.Select(b => b.token).OfType<ReportToken.Annex>().ToList();
        foreach (var (paragraph, number, token) in blocks)
        {
            switch (token)
            {
                case ReportToken.Library library:
                    LibraryFiller.Fill(document, paragraph, library.Topic, number);
                    break;
                case ReportToken.AnnexList:
                    List(document, paragraph, annexes);
                    break;
                case ReportToken.Annex annex:
                    AnnexFiller.Fill(document, paragraph, annex, annexes.Count > 1 ? annexes.IndexOf(annex) + 1 : 0);
                    break;
            }
        }
    }

    private static ReportToken? Block(Paragraph paragraph)
    {
        var text = paragraph.InnerText.Trim();
        var match = InlineFiller.TokenPattern().Match(text);
        var isAlone = match.Success && match.Length == text.Length;
        return isAlone && TokenParser.Parse(match.Groups["text"].Value) is { IsBlock: true } token ? token : null;
    }

    private static void List(ReportDocument document, Paragraph paragraph, List<ReportToken.Annex> annexes)
    {
        KeepWithText(paragraph);
        for (var i = 0; i < annexes.Count; i++)
        {
            var text = (i == 0 ? "附件：" : "") + (annexes.Count > 1 ? $"{i + 1}." : "") + document.Context.TableTitle(annexes[i].Title);
            var item = document.Paragraph(StyleNames.AnnexNote, text);
            if (i == 0)
                FirstOf(item);
            else
                Behind(item);
            paragraph.InsertBeforeSelf(item);
        }
        paragraph.Remove();
    }

    /// <summary>The last paragraph of the text moves with the signature, so that no page holds a signature alone (7.3.5).</summary>
    private static void KeepWithText(Paragraph list)
    {
        if (list.PreviousSibling() is not Paragraph last)
            return;
        last.ParagraphProperties ??= new ParagraphProperties();
        last.ParagraphProperties.KeepNext = new KeepNext();
        last.ParagraphProperties.KeepLines = new KeepLines();
    }

    /// <summary>One empty line under the text, then 附件： two characters in (7.3.4).</summary>
    private static void FirstOf(Paragraph item)
    {
        item.ParagraphProperties!.SpacingBetweenLines = new SpacingBetweenLines { Before = "579" };
        item.ParagraphProperties.Indentation = Indent(left: 5, hanging: 3);
    }

    private static void Behind(Paragraph item) => item.ParagraphProperties!.Indentation = Indent(left: 6, hanging: 1);

    private static Indentation Indent(int left, int hanging) => new()
    {
        LeftChars = left * 100,
        Left = $"{left * OfficialFormat.Character}",
        HangingChars = hanging * 100,
        Hanging = $"{hanging * OfficialFormat.Character}",
    };
}
