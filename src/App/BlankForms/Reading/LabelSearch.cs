using Wengang.App.BlankForms.Fields;
using Wengang.App.Imports.Recognition;
using Wengang.Rules.Values;

namespace Wengang.App.BlankForms.Reading;

/// <summary>Finds labels with an empty cell to the right: a form without columns.</summary>
internal static class LabelSearch
{
    private const int MaxRows = 60;

    public static IReadOnlyList<FormColumn> Find(FormTexts texts)
    {
        var found = new List<FormColumn>();
        var context = string.Join(' ', texts.Rows.Take(3).SelectMany(r => r.OwnTexts));
        foreach (var row in texts.Rows.Take(MaxRows))
        {
            for (var c = 0; c < row.Texts.Count; c++)
            {
                var text = TextCleaning.Clean(row.At(c));
                if (text.Length is < 2 or > 30 || !row.IsOwn(c))
                {
                    continue;
                }

                var beside = c + 1;
                while (beside < row.Texts.Count && !row.IsOwn(beside) && row.At(beside) == row.At(c))
                {
                    beside++;
                }

                var heading = Heading.Of(text);
                var isFree = texts.At(row.Number, beside).Length == 0 && texts.Outline.Cells.Contains((row.Number, beside))
                    && !texts.Outline.Formulas.Contains((row.Number, beside));
                if (isFree && FigureNames.Match(heading.Text, context + text) is { } meaning)
                {
                    found.Add(new FormColumn(row.Number, beside, text, heading.Unit, meaning.Key, meaning.Confidence));
                }
            }
        }

        return found;
    }
}
