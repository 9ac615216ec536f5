using System.Text.RegularExpressions;
using Wengang.App.Documents.Tokens;

namespace Wengang.App.Documents.Linting;

/// <summary>Whether a number says when: a period for what is counted over time, a date for what is counted at a moment.</summary>
internal static partial class PeriodCheck
{
    public static void Check(LintRun run, Claim claim)
    {
        if (claim.Kind != NumberKind.Count || ChangeWord.Direction(claim) != 0)
            return;
        var figures = FigureResolver.Resolve(claim, run.Keywords);
        var near = FigureResolver.Near(claim);
        if (figures.Any(f => f.IsFlow) || (figures.Count == 0 && run.Keywords.FlowVerbs.Any(verb => near.Contains(verb, StringComparison.Ordinal))))
            Period(run, claim, figures);
        else if (figures.Any(f => f.IsStock))
            Date(run, claim, figures[0].Code);
    }

    private static void Period(LintRun run, Claim claim, IReadOnlyList<FigureWords> figures)
    {
        var sentence = CutOffPattern().Replace(claim.Sentence.Text, "");
        if (!PeriodPattern().IsMatch(sentence) && !run.Keywords.Periods.Any(word => sentence.Contains(word, StringComparison.Ordinal)))
            run.Add(LintKind.MissingPeriod, Verdict.Advice, claim, "没有写明统计期间（如“今年以来”“1至6月”）", figures.Count > 0 ? figures[0].Code : null);
    }

    private static void Date(LintRun run, Claim claim, string code)
    {
        var cutOff = CutOff.Of(claim, run.AsOf);
        if (run.Findings.Any(f => f.Kind == LintKind.MissingDate && f.Paragraph == claim.Sentence.Paragraph.Number))
            return;
        if (cutOff.Mention is null)
            run.Add(LintKind.MissingDate, Verdict.Advice, claim, $"没有写明截止日期，按{ChineseDate.Long(run.AsOf)}核对", code);
        else if (cutOff.Mention.IsNow)
            run.Add(LintKind.MissingDate, Verdict.Advice, claim, $"“{cutOff.Mention.Text}”没有写明日期，按{ChineseDate.Long(run.AsOf)}核对", code);
    }

    [GeneratedRegex(@"截[至止]到?(目前|(\d{4}年)?\d{1,2}月(\d{1,2}日|底|末)?)")]
    private static partial Regex CutOffPattern();

    [GeneratedRegex(@"\d{4}年|\d{1,2}(月|至\d{1,2}月)")]
    private static partial Regex PeriodPattern();
}
