using Wengang.App.Documents.Tokens;

namespace Wengang.App.Documents.Linting;

/// <summary>Days that no calendar has, and how many cut-off dates a text uses.</summary>
internal static class DateCheck
{
    public static void Run(LintRun run)
    {
        var cutOffs = new List<string>();
        foreach (var paragraph in run.Text.Paragraphs.Where(p => !p.IsTable))
        {
            foreach (var mention in ClaimReader.Sentences(paragraph).SelectMany(s => DateMention.In(s, run.AsOf)))
            {
                if (mention.Dates.Count == 0)
                    run.Add(new LintFinding(LintKind.Impossible, Verdict.Contradicts, paragraph.Number, mention.Text, "没有这一天"));
                else if (mention.IsCutOff)
                    cutOffs.Add(mention.IsNow ? mention.Text : ChineseDate.Long(mention.Dates[0]));
            }
        }
        var distinct = cutOffs.Distinct().ToList();
        if (distinct.Count > 1)
            run.Add(new LintFinding(LintKind.MixedCutOffs, Verdict.Advice, 0, string.Join('、', distinct),
                $"全文用了{distinct.Count}个截止日期，请确认每个数都写明了自己的日期"));
    }
}
