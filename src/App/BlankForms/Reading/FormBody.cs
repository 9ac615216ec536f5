using Wengang.App.Imports.Reading;
using Wengang.Rules.Values;
using System.Globalization;

namespace Wengang.App.BlankForms.Reading;

/// <summary>The rows below a heading: which are blank, which say for whom or where they are, and where the foot begins.</summary>
internal sealed class FormBody
{
    private readonly FormTexts texts;
    private readonly HeadingFit fit;
    private readonly List<FormLine> lines = [];

    public FormBody(FormTexts texts, HeadingFit fit)
    {
        (this.texts, this.fit) = (texts, fit);
        First = fit.Bottom.Number + 1;
        while (IsColumnNumbers(First) || IsExample(First))
        {
            First++;
        }

        var foot = Foot();
        var key = Column(fit.Kind == FormKind.Roster ? "name" : "township") ?? Column("village") ?? fit.Columns[0].Column;
        var end = foot ?? texts.LastRow + 1;
        var laidOut = Enumerable.Range(First, Math.Max(0, end - First)).Where(r => texts.Outline.Cells.Contains((r, key))).ToList();
        Last = laidOut.Count > 0 ? laidOut[^1] : foot is null ? First - 1 : end - 1;
        for (var row = First; row <= (foot is null ? Last : Math.Max(Last, end - 1)); row++)
        {
            Read(row);
        }

        if (fit.Kind == FormKind.Figures && foot is { } at && IsTotal(at))
        {
            lines.Add(new FormLine(at, null, null, null, null, IsTotal: true));
        }
    }

    public int First { get; }

    public int Last { get; }

    public IReadOnlyList<FormLine> Lines => lines;

    private int? Column(string field) => fit.Columns.FirstOrDefault(c => c.Field == field)?.Column;

    private string? Text(int row, string field) => Column(field) is { } column && texts.At(row, column) is { Length: > 0 } text ? text : null;

    private void Read(int row)
    {
        if (IsTotal(row))
        {
            lines.Add(new FormLine(row, null, null, null, null, IsTotal: true));
        }
        else if (fit.Kind == FormKind.Roster && (Text(row, "name") ?? Text(row, "identity")) is not null)
        {
            lines.Add(new FormLine(row, Text(row, "name"), Text(row, "identity"), Text(row, "township"), Text(row, "village"), IsTotal: false));
        }
        else if (fit.Kind == FormKind.Figures && (Text(row, "township") ?? Text(row, "village")) is not null)
        {
            lines.Add(new FormLine(row, null, null, Text(row, "township"), Text(row, "village"), IsTotal: false));
        }
    }

    /// <summary>The first row with a signature, a remark, or, below blank rows, a total.</summary>
    private int? Foot()
    {
        for (var row = First; row <= texts.LastRow; row++)
        {
            var own = texts.Own(row);
            var isNamed = own.Count > 0 && Text(row, "name") is not null && !RowWords.Signature().IsMatch(own[0]);
            if (own.Count > 0 && !isNamed && (own.Any(t => RowWords.Signature().IsMatch(t) || RowWords.Remark().IsMatch(t)) || (IsTotal(row) && !HasDataBelow(row))))
            {
                return row;
            }
        }

        return null;
    }

    private bool HasDataBelow(int row) => fit.Kind == FormKind.Figures
        && Enumerable.Range(row + 1, Math.Max(0, texts.LastRow - row)).Any(r => (Text(r, "township") ?? Text(r, "village")) is { } text && !RowWords.Signature().IsMatch(TextCleaning.CleanCode(text)));

    private bool IsTotal(int row) => texts.Own(row).Any(t => RowWords.Total().IsMatch(t));

    private bool IsExample(int row) => texts.Own(row) is [var first, ..] && RowWords.Example().IsMatch(first);

    private bool IsColumnNumbers(int row)
    {
        var numbers = texts.Own(row).Select(t => int.TryParse(t.Trim('(', ')'), CultureInfo.InvariantCulture, out var n) ? n : -1).Where(n => n >= 0).ToList();
        return numbers.Count > 2 && numbers.Zip(numbers.Skip(1)).All(p => p.Second == p.First + 1);
    }
}
