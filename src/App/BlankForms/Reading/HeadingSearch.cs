using Wengang.App.BlankForms.Fields;
using Wengang.App.Imports.Recognition;
using Wengang.Rules.Values;

namespace Wengang.App.BlankForms.Reading;

/// <summary>Finds the heading in the first ten rows, one row or two grouped ones, and reads it as a roster and as a table of figures.</summary>
internal sealed class HeadingSearch(FormTexts texts)
{
    private const int HeadingRows = 10;
    private static readonly string[] Regions = ["township", "village", "county"];
    private static readonly string[] RegionWords = ["单位", "地区", "县区", "镇街", "乡镇场", "乡镇(街道、场)", "名称"];
    private static readonly Dictionary<string, string> Fields = AliasesOf(PersonFields.All);

    public HeadingFit? Best()
    {
        var rows = texts.Rows.Take(HeadingRows).Where(r => r.Number <= HeadingRows).ToList();
        var fits = new List<HeadingFit>();
        for (var i = 0; i < rows.Count; i++)
        {
            fits.AddRange(Fits(rows, rows[i], null));
            if (i > 0 && rows[i].Number == rows[i - 1].Number + 1)
            {
                fits.AddRange(Fits(rows, rows[i], rows[i - 1]));
            }
        }

        return fits.Where(f => f.Score > 0).OrderByDescending(f => f.Score).ThenByDescending(f => Spans(f) ? 1 : 0).FirstOrDefault();
    }

    /// <summary>Whether headings are merged over both heading rows, so that the second belongs to them.</summary>
    private static bool Spans(HeadingFit fit) => fit.Top != fit.Bottom && IsBelow(fit.Top, fit.Bottom);

    private static bool IsBelow(HeadingRow top, HeadingRow bottom) =>
        Enumerable.Range(0, bottom.Texts.Count).Any(c => bottom.At(c).Trim().Length > 0 && !bottom.IsOwn(c) && bottom.At(c) == top.At(c) && top.IsOwn(c));

    private IEnumerable<HeadingFit> Fits(List<HeadingRow> rows, HeadingRow row, HeadingRow? above)
    {
        var top = above ?? row;
        if (above is null && texts.Row(row.Number + 1) is { } next && IsBelow(row, next))
        {
            yield break;
        }

        var context = string.Join(' ', rows.Where(r => r.Number < top.Number).SelectMany(r => r.OwnTexts)) + ' ' + string.Join(' ', top.OwnTexts);
        var unit = Heading.UnitOfTable(rows.Where(r => r.Number < top.Number).SelectMany(r => r.OwnTexts));
        var headings = Headings(row, above).ToList();
        var people = headings.Select(h => Column(h.Column, h.Text, h.Group, unit, Person(h.Text, h.Group))).ToList();
        var penalty = above is null ? 0 : 1;
        if (people.Any(c => c is { Field: "name", Confidence: Confidence.Sure }))
        {
            yield return new HeadingFit(FormKind.Roster, top, row, people, Score(people) + 4 - penalty);
        }

        var figures = headings.Select(h => Column(h.Column, h.Text, h.Group, unit, Figure(h.Text, h.Group, context))).ToList();
        if (figures.Any(c => Regions.Contains(c.Field)) && !people.Any(c => c.Field == "name") && figures.Any(c => c.Field?.Contains('-', StringComparison.Ordinal) == true))
        {
            yield return new HeadingFit(FormKind.Figures, top, row, figures, Score(figures) - penalty);
        }
    }

    private static int Score(List<FormColumn> columns) => columns.Sum(c => c.Confidence switch { Confidence.Sure => 4, Confidence.Perhaps => 1, _ => -1 });

    /// <summary>The columns that have a heading of their own; those inside a heading merged sideways have none.</summary>
    private static IEnumerable<(int Column, string Text, string Group)> Headings(HeadingRow row, HeadingRow? above)
    {
        var groups = GroupedHeading.Over(row, above);
        for (var c = 0; c < groups.Count; c++)
        {
            var own = TextCleaning.Clean(row.At(c));
            var isBelow = above is not null && !row.IsOwn(c) && above.IsOwn(c) && row.At(c) == above.At(c);
            if (own.Length > 0 && (row.IsOwn(c) || isBelow))
            {
                yield return (c, own, isBelow ? "" : groups[c]);
            }
            else if (own.Length == 0 && above is not null && above.IsOwn(c) && TextCleaning.Clean(above.At(c)).Length > 0)
            {
                yield return (c, TextCleaning.Clean(above.At(c)), "");
            }
        }
    }

    private static FormColumn Column(int column, string text, string group, string unit, (string Key, Confidence Confidence)? meaning)
    {
        var whole = group.Length > 0 && group != text ? $"{TextCleaning.Clean(group)}／{text}" : text;
        var own = Heading.Of(text).Unit is { Length: > 0 } u ? u : Heading.Of(group).Unit is { Length: > 0 } g ? g : unit;
        return new FormColumn(0, column, whole.ReplaceLineEndings(""), own, meaning?.Key, meaning?.Confidence ?? Confidence.None);
    }

    private static (string Key, Confidence Confidence)? Person(string text, string group)
    {
        var readings = GroupedHeading.Readings(text, group).ToList();
        for (var i = 0; i < readings.Count; i++)
        {
            if (Fields.TryGetValue(readings[i].Text, out var key) && (readings.Count == 1 || i < readings.Count - 1 || GroupedHeading.MayStandAlone(key, group)))
            {
                return (key, Confidence.Sure);
            }
        }

        var own = readings[^1].Text;
        var near = Fields.Where(f => f.Key.Length >= 2 && own.Length >= 2 && GroupedHeading.MayStandAlone(f.Value, group)
            && own.EndsWith(f.Key, StringComparison.Ordinal) && !own.Contains("银行", StringComparison.Ordinal)).OrderByDescending(f => f.Key.Length).FirstOrDefault();
        return near.Value is null ? null : (near.Value, Confidence.Perhaps);
    }

    private static (string Key, Confidence Confidence)? Figure(string text, string group, string context)
    {
        var own = Heading.Of(text).Text;
        if (group.Length == 0 && Fields.TryGetValue(own, out var key) && (Regions.Contains(key) || key is PersonFields.Serial or PersonFields.ByHand))
        {
            return (key, Confidence.Sure);
        }

        if (RegionWords.Contains(own))
        {
            return ("township", Confidence.Sure);
        }

        var around = context + ' ' + group + ' ' + text;
        var readings = GroupedHeading.Readings(text, group).Select(r => FigureNames.Match(r.Text, around)).OfType<(string Key, Confidence Confidence)>().ToList();
        var dated = group.Length > 0 ? FigureNames.Match(Heading.Of(group).Text + own, around) : null;
        return readings.Append(dated ?? default).Where(r => r.Key is not null).OrderByDescending(r => r.Confidence).Select(r => ((string, Confidence)?)r).FirstOrDefault();
    }

    private static Dictionary<string, string> AliasesOf(IEnumerable<PersonField> fields)
    {
        var aliases = new Dictionary<string, string>();
        foreach (var (heading, key) in fields.SelectMany(f => f.Headings.Select(h => (Heading.Of(h).Text, f.Key))))
        {
            aliases.TryAdd(heading, key);
        }

        return aliases;
    }
}
