namespace Wengang.App.Documents.Linting;

/// <summary>Decides by keywords which figure a number speaks of.</summary>
internal static class FigureResolver
{
    /// <summary>How far back from the number its own words may stand.</summary>
    private const int Reach = 48;

    /// <summary>The best candidates: one when it is clear, several when words do not decide, none when nothing fits.</summary>
    public static IReadOnlyList<FigureWords> Resolve(Claim claim, FigureKeywords keywords)
    {
        var near = Near(claim);
        var population = keywords.PopulationOf(near) ?? keywords.PopulationOf(claim.Sentence.Text);
        var scored = keywords.Figures
            .Where(f => f.Units.Contains(claim.UnitFamily))
            .Where(f => f.Population is null || population is null || f.Population == population)
            .Where(f => f.With is null || f.With.Any(word => claim.Sentence.Text.Contains(word, StringComparison.Ordinal)))
            .Where(f => !f.Not.Any(word => near.Contains(word, StringComparison.Ordinal)))
            .Select(f => (Words: f, Score: Score(f, claim, near, population)))
            .Where(s => s.Score > 0)
            .ToList();
        if (scored.Count == 0)
            return [];
        var best = scored.Max(s => s.Score);
        return [.. scored.Where(s => s.Score == best).Select(s => s.Words)];
    }

    public static string Near(Claim claim) =>
        (claim.Before.Length > Reach ? claim.Before[^Reach..] : claim.Before) + claim.Quote + claim.After;

    private static int Score(FigureWords figure, Claim claim, string near, string? population)
    {
        var local = Longest(figure.Local, near);
        var topic = Topic(figure, claim, near);
        var exact = figure.Population is not null && figure.Population == population ? 4 : 0;
        return local == 0 || topic == 0 ? 0 : (2 * local) + topic + exact;
    }

    /// <summary>The nearer the topic, the more it counts.</summary>
    private static int Topic(FigureWords figure, Claim claim, string near)
    {
        var nearby = Longest(figure.Topic, near);
        if (nearby > 0)
            return nearby + 6;
        var inSentence = Longest(figure.Topic, claim.Sentence.Text);
        return inSentence > 0 ? inSentence + 3 : Longest(figure.Topic, Leading(claim.Sentence));
    }

    private static string Leading(Sentence sentence)
    {
        var text = sentence.Paragraph.Section;
        for (var s = sentence.Previous; s is not null; s = s.Previous)
            text += s.Text;
        return text;
    }

    private static int Longest(string[] words, string text) =>
        words.Where(word => text.Contains(word, StringComparison.Ordinal)).Select(word => word.Length).DefaultIfEmpty(0).Max();
}
