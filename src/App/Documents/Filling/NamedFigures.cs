using DocumentFormat.OpenXml.Wordprocessing;
using Wengang.App.Documents.Tokens;

namespace Wengang.App.Documents.Filling;

/// <summary>Finds out beforehand which figures a report will ask for, so that they can be computed together.</summary>
internal static class NamedFigures
{
    /// <summary>The figures named by the template's tokens and by the texts of the topics it takes, each once.</summary>
    public static IReadOnlyList<(string Code, DateOnly AsOf)> Of(ReportDocument document)
    {
        var tokens = document.Roots.SelectMany(root => root.Descendants<Paragraph>()).SelectMany(p => Tokens(p.InnerText)).ToList();
        var topics = tokens.OfType<ReportToken.Library>().Select(t => document.Context.Library.Topics.GetValueOrDefault(t.Topic)).OfType<LibraryTopic>();
        return [.. tokens.SelectMany(t => t.Named).Concat(topics.SelectMany(t => t.Texts).SelectMany(Named))
            .Select(figure => (figure.Code, figure.Date.On(document.Context.AsOf))).Distinct()];
    }

    private static IEnumerable<FigureRef> Named(LibraryText text) =>
        LibraryCondition.Named(text.When).Concat(text.Body.Prepend(text.Heading).SelectMany(Tokens).SelectMany(t => t.Named));

    private static IEnumerable<ReportToken> Tokens(string text) =>
        InlineFiller.TokenPattern().Matches(text).Select(match => TokenParser.Parse(match.Groups["text"].Value));
}
