using System.Globalization;
using Wengang.App.Documents.Tokens;

namespace Wengang.App.Documents.Linting;

/// <summary>Numbers that name their figure are compared with exactly that figure.</summary>
internal static class ControlCheck
{
    private static readonly string[] Up = ["增加", "增长", "提高", "上升", "多"];
    private static readonly string[] Down = ["减少", "下降", "降低", "少"];

    public static void Run(LintRun run)
    {
        foreach (var paragraph in run.Text.Paragraphs)
        {
            foreach (var span in paragraph.Figures)
                Check(run, paragraph, span);
        }
    }

    private static void Check(LintRun run, DocumentParagraph paragraph, FigureSpan span)
    {
        var tag = FigureTag.Parse(span.Tag)!;
        var written = paragraph.Text.Substring(span.Start, span.Length);
        var quote = paragraph.Text[Math.Max(0, span.Start - 16)..(span.Start + span.Length)];
        var value = tag.Evaluate(run.Figure);
        if (value is null)
        {
            run.Add(new LintFinding(LintKind.Figure, Verdict.Unknown, paragraph.Number, quote, $"没有指标{tag}的数，无法核对", tag.Code));
            return;
        }
        var right = tag.Operation is FigureTag.Change or FigureTag.Growth ? Math.Abs(value.Value) : value.Value;
        var isNumber = decimal.TryParse(HalfWidth.Of(written).Trim(), NumberStyles.Number, CultureInfo.InvariantCulture, out var number);
        var isEqual = isNumber && number == right;
        var before = paragraph.Text[..span.Start];
        var isTurned = tag.Operation is FigureTag.Change or FigureTag.Growth && EndsWith(before, value > 0 ? Down : Up);
        var message = isTurned ? $"增减方向不对，{tag} 为{value:0.##}"
            : isEqual ? $"与指标{tag}一致"
            : $"指标{tag}为{right:0.##}，文中写成“{written}”";
        run.Add(new LintFinding(
            LintKind.Figure, isEqual && !isTurned ? Verdict.Holds : Verdict.Contradicts, paragraph.Number, quote, message, tag.Code, right));
    }

    private static bool EndsWith(string text, string[] words) => words.Any(word => text.EndsWith(word, StringComparison.Ordinal));
}
