using Wengang.App.Documents.Official;
using Wengang.App.Documents.Tokens;

namespace Wengang.App.Documents.Filling;

/// <summary>Chooses the usable texts of a topic and counts them.</summary>
internal static class LibraryLines
{
    private const string Ordinals = "一二三四五六七八九十";

    /// <summary>Paragraphs with the names of their styles; one that marks the gap when there is none.</summary>
    /// <param name="library">The texts.</param>
    /// <param name="topicName">The topic asked for.</param>
    /// <param name="figures">Figures for the conditions.</param>
    /// <param name="report">Receives what is lacking: which text (empty for the topic), and what.</param>
    public static IReadOnlyList<(string Style, string Text)> Of(TextLibrary library, string topicName, FigureReader figures, Action<string, string> report)
    {
        var texts = library.Topics.TryGetValue(topicName, out var topic) ? Usable(topic, figures, report) : [];
        if (texts.Count > 0)
            return [.. texts.SelectMany((text, i) => Lines(topic!.Numbering, i, text))];
        report("", topic is null ? $"文库里没有“{topicName}”这个题目" : $"“{topicName}”没有一条文字符合使用条件，请人工撰写");
        return [(StyleNames.Body, $"【缺：文库 {topicName}】")];
    }

    private static List<LibraryText> Usable(LibraryTopic topic, FigureReader figures, Action<string, string> report) => topic.Texts
        .Where(text => LibraryCondition.Holds(text.When, figures, lack => report(text.Id, lack)))
        .Take(Math.Min(topic.AtMost, Ordinals.Length))
        .ToList();

    private static IEnumerable<(string, string)> Lines(string numbering, int index, LibraryText text)
    {
        var ordinal = Ordinals[index];
        if (numbering.Length == 0)
            return text.Body.Select(body => (StyleNames.Body, body));
        if (numbering == "一是")
            return text.Body.Select((body, i) => (StyleNames.Body, i == 0 ? $"{ordinal}是{text.Heading}{body}" : body));
        var heading = numbering == "1."
            ? (StyleNames.HeadingThree, $"{index + 1}.{text.Heading}")
            : (StyleNames.HeadingTwo, $"（{ordinal}）{text.Heading}");
        return text.Body.Select(body => (StyleNames.Body, body)).Prepend(heading);
    }
}
