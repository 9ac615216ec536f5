using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Wengang.App.Documents.Filling;

/// <summary>The text of a paragraph as one string, with the runs it is made of; Word splits runs wherever it likes.</summary>
internal sealed class RunSpan
{
    private readonly List<(Run Run, Text Text, int Start)> runs = [];

    public RunSpan(Paragraph paragraph)
    {
        var text = new System.Text.StringBuilder();
        foreach (var run in paragraph.Descendants<Run>().Where(r => r.Ancestors<Paragraph>().First() == paragraph).ToList())
        {
            foreach (var single in OnePiece(run))
            {
                if (single.GetFirstChild<Text>() is not { } piece)
                    continue;
                runs.Add((single, piece, text.Length));
                text.Append(piece.Text);
            }
        }
        Text = text.ToString();
    }

    public string Text { get; }

    /// <summary>Puts elements in place of a stretch of text; each is made with the formatting of the run in which the stretch begins.</summary>
    public void Replace(int start, int length, Func<RunProperties?, IEnumerable<OpenXmlElement>> make)
    {
        var end = start + length;
        var touched = runs.Where(r => r.Start < end && r.Start + r.Text.Text.Length > start).ToList();
        var (first, firstText, firstStart) = touched[0];
        var (last, lastText, lastStart) = touched[^1];
        var before = firstText.Text[..(start - firstStart)];
        var after = lastText.Text[(end - lastStart)..];
        var made = make(first.RunProperties).ToList();
        foreach (var element in made)
            first.InsertBeforeSelf(element);
        if (after.Length > 0)
            made[^1].InsertAfterSelf(With(last, after));
        if (before.Length > 0)
            made[0].InsertBeforeSelf(With(first, before));
        foreach (var (run, _, _) in touched)
            run.Remove();
    }

    private static Run With(Run run, string text)
    {
        var copy = new Run();
        if (run.RunProperties is { } properties)
            copy.AppendChild(properties.CloneNode(true));
        copy.AppendChild(new Text(text) { Space = SpaceProcessingModeValues.Preserve });
        return copy;
    }

    private static List<Run> OnePiece(Run run)
    {
        var pieces = run.ChildElements.Where(e => e is not RunProperties).ToList();
        if (pieces.Count <= 1)
            return [run];
        var singles = new List<Run>();
        foreach (var piece in pieces)
        {
            var single = new Run();
            if (run.RunProperties is { } properties)
                single.AppendChild(properties.CloneNode(true));
            piece.Remove();
            single.AppendChild(piece);
            run.InsertBeforeSelf(single);
            singles.Add(single);
        }
        run.Remove();
        return singles;
    }
}
