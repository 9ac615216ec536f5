using DocumentFormat.OpenXml.Wordprocessing;
using Wengang.App.Documents.Official;
using Wengang.App.Documents.Tokens;

namespace Wengang.App.Documents.Filling;

/// <summary>Writes the usable texts of a topic as ordinary paragraphs, so that the office can go on editing them.</summary>
internal static class LibraryFiller
{
    private const string Ordinals = "一二三四五六七八九十";

    public static void Fill(ReportDocument document, Paragraph place, string topicName, int number)
    {
        var where = $"第{number}段“文库 {topicName}”";
        var texts = document.Context.Library.Topics.TryGetValue(topicName, out var topic) ? Usable(document, topic, where) : [];
        if (texts.Count == 0)
        {
            document.Report(where, topic is null ? $"文库里没有“{topicName}”这个题目" : $"“{topicName}”没有一条文字符合使用条件，请人工撰写");
            place.InsertBeforeSelf(document.Paragraph(StyleNames.Body, $"【缺：文库 {topicName}】"));
        }
        for (var i = 0; i < texts.Count; i++)
        {
            foreach (var paragraph in Paragraphs(document, topic!.Numbering, i, texts[i]))
                place.InsertBeforeSelf(paragraph);
        }
        place.Remove();
    }

    private static List<LibraryText> Usable(ReportDocument document, LibraryTopic topic, string where) => topic.Texts
        .Where(text => LibraryCondition.Holds(text.When, document.Figures, lack => document.Report($"{where}中“{text.Id}”的使用条件", lack)))
        .Take(Math.Min(topic.AtMost, Ordinals.Length))
        .ToList();

    private static IEnumerable<Paragraph> Paragraphs(ReportDocument document, string numbering, int index, LibraryText text)
    {
        var ordinal = Ordinals[index];
        if (numbering == "一是")
            return text.Body.Select((body, i) => document.Paragraph(StyleNames.Body, i == 0 ? $"{ordinal}是{text.Heading}{body}" : body));
        var heading = numbering == "1."
            ? document.Paragraph(StyleNames.HeadingThree, $"{index + 1}.{text.Heading}")
            : document.Paragraph(StyleNames.HeadingTwo, $"（{ordinal}）{text.Heading}");
        return text.Body.Select(body => document.Paragraph(StyleNames.Body, body)).Prepend(heading);
    }
}
