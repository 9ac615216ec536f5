namespace Wengang.App.Documents.Linting;

/// <summary>The dates a number may speak of.</summary>
/// <param name="Dates">Candidates; the report's date when the text names none.</param>
/// <param name="Mention">The words that name them; null when the text names none.</param>
internal sealed record CutOff(IReadOnlyList<DateOnly> Dates, DateMention? Mention)
{
    public bool IsExplicit => Mention is { IsNow: false };

    /// <summary>The date right before the number, else the 截至 of the sentence, else that of a sentence before it in the paragraph.</summary>
    public static CutOff Of(Claim claim, DateOnly asOf)
    {
        var mentions = DateMention.In(claim.Sentence, asOf);
        var from = claim.Start - claim.Before.Length;
        var local = claim.Kind == NumberKind.Count ? mentions.LastOrDefault(m => m.Start >= from && m.Start < claim.Start) : null;
        var found = local ?? Standing(mentions.Where(m => m.Start < claim.Start));
        for (var sentence = claim.Sentence.Previous; found is null && sentence is not null; sentence = sentence.Previous)
            found = Standing(DateMention.In(sentence, asOf));
        return found is { Dates.Count: > 0 } ? new CutOff(found.Dates, found) : new CutOff([asOf], null);
    }

    /// <summary>The dates a difference is counted from: the last one named before it.</summary>
    public static CutOff BaseOf(Claim claim, DateOnly asOf)
    {
        var mention = DateMention.In(claim.Sentence, asOf).LastOrDefault(m => m.Start < claim.Start && !m.IsCutOff);
        return mention is null ? new CutOff([], null) : new CutOff(mention.Dates, mention);
    }

    /// <summary>The date the sentence as a whole speaks of.</summary>
    public static CutOff Standing(Sentence sentence, DateOnly asOf)
    {
        DateMention? found = null;
        for (var s = sentence; found is null && s is not null; s = s.Previous)
            found = Standing(DateMention.In(s, asOf));
        return found is { Dates.Count: > 0 } ? new CutOff(found.Dates, found) : new CutOff([asOf], null);
    }

    private static DateMention? Standing(IEnumerable<DateMention> mentions)
    {
        var all = mentions.ToList();
        return all.LastOrDefault(m => m.IsCutOff) ?? all.FirstOrDefault(m => !m.IsBase);
    }
}
