using Wengang.App.Documents.Tokens;

namespace Wengang.App.Documents.Linting;

/// <summary>Numbers written as plain text are compared with the figure their words speak of, at the date their sentence names.</summary>
internal static class FigureCheck
{
    /// <param name="run">The run.</param>
    /// <param name="claim">The number.</param>
    /// <param name="candidates">Figures it may speak of.</param>
    /// <param name="isProven">The sentence's own arithmetic already decided it.</param>
    public static void Check(LintRun run, Claim claim, IReadOnlyList<FigureWords> candidates, bool isProven)
    {
        if (IsPlan(run, claim))
        {
            run.Add(LintKind.Figure, Verdict.Unknown, claim, "是计划或目标，不与指标核对");
            return;
        }
        if (candidates.Count == 0)
        {
            if (!isProven)
                NoFigure(run, claim);
            return;
        }
        var cutOff = CutOff.Of(claim, run.AsOf);
        var figures = candidates
            .SelectMany(c => cutOff.Dates.Select(date => (Date: date, Figure: Of(run.Figure(c.Code, date), run.TownshipIn(claim)))))
            .Where(f => f.Figure?.Value is not null)
            .Select(f => (f.Date, Figure: f.Figure!))
            .ToList();
        var comparable = figures.Where(f => !cutOff.IsExplicit || f.Figure.AsOf == f.Date).Select(f => f.Figure).ToList();
        if (comparable.Count == 0)
            NoValue(run, claim, candidates[0].Code, figures.Select(f => f.Figure).FirstOrDefault());
        else
            Compare(run, claim, cutOff, comparable, candidates.Count);
    }

    private static bool IsPlan(LintRun run, Claim claim) =>
        run.Keywords.PlanSections.Any(word => claim.Sentence.Paragraph.Section.Contains(word, StringComparison.Ordinal))
        || run.Keywords.PlanWords.Any(word => claim.Sentence.Text[..claim.Start].Contains(word, StringComparison.Ordinal));

    /// <summary>The figure of the township the words name, without a value when it is not split.</summary>
    private static ReportFigure? Of(ReportFigure? figure, string? township)
    {
        if (figure is null || township is null)
            return figure;
        var value = figure.ByTownship.Where(t => t.Township == township).Select(t => t.Value).FirstOrDefault();
        return figure with { Name = township + figure.Name, Value = value };
    }

    private static void Compare(LintRun run, Claim claim, CutOff cutOff, List<ReportFigure> figures, int codes)
    {
        if (figures.FirstOrDefault(f => Agrees(claim, f)) is { } equal)
        {
            var note = codes > 1 ? "（文中没有写明口径，按数值认定）" : cutOff.Dates.Count > 1 ? $"（“{cutOff.Mention!.Text}”没有写明日期，按数值认定）" : "";
            run.Add(LintKind.Figure, Verdict.Holds, claim, $"与 {Name(equal)}一致{note}", equal.Code, Shown(claim, equal));
            if (!cutOff.IsExplicit && equal.AsOf < run.AsOf)
                run.Add(LintKind.StaleCutOff, Verdict.Advice, claim,
                    $"{equal.Code} 的截止日期是{ChineseDate.Long(equal.AsOf)}，早于{ChineseDate.Long(run.AsOf)}，文中应写明", equal.Code);
            return;
        }
        if (codes > 1)
        {
            run.Add(LintKind.Figure, Verdict.Unknown, claim, $"说不清是哪个指标（{string.Join('、', figures.Select(f => f.Code).Distinct())}），请写明口径");
            return;
        }
        var right = figures[0];
        var kind = run.HasControls ? LintKind.HandTyped : LintKind.Figure;
        var byHand = run.HasControls ? "手工填写的数与指标不符：" : "";
        run.Add(kind, Verdict.Contradicts, claim,
            $"{byHand}{Name(right)}应为{Shown(claim, right):0.##}{right.Unit}，口径：{right.Population}", right.Code, Shown(claim, right));
    }

    private static bool Agrees(Claim claim, ReportFigure figure)
    {
        var step = 1m;
        while (claim.Value > 0 && claim.Value % (step * 10) == 0)
            step *= 10;
        return claim.Precision switch
        {
            Precision.SomeMore => figure.Value > claim.Value && figure.Value < claim.Value + step,
            Precision.AtLeast => figure.Value >= claim.Value,
            Precision.About => Math.Abs(figure.Value!.Value - claim.Value) * 20 <= claim.Value,
            _ => Shown(claim, figure) == claim.Value,
        };
    }

    /// <summary>The figure with as many decimals as the text writes.</summary>
    private static decimal Shown(Claim claim, ReportFigure figure) => FigureTag.Round(figure.Value!.Value, claim.Decimals);

    private static string Name(ReportFigure figure) => $"{figure.Code}（{figure.Name}，{ChineseDate.Long(figure.AsOf)}）";

    private static void NoValue(LintRun run, Claim claim, string code, ReportFigure? other) => run.Add(
        LintKind.Figure, Verdict.Unknown, claim,
        other is null ? $"指标 {code} 在所写日期没有数" : $"指标 {code} 在所写日期没有数，最近的截止日期是{ChineseDate.Long(other.AsOf)}（{other.Value:0.##}）", code);

    private static void NoFigure(LintRun run, Claim claim)
    {
        var hasSource = run.Keywords.Sources.Any(word => claim.Sentence.Text.Contains(word, StringComparison.Ordinal));
        if (hasSource)
            run.Add(LintKind.Figure, Verdict.Unknown, claim, "没有对应的指标，请按文中所写来源核对");
        else
            run.Add(LintKind.MissingSource, Verdict.Unknown, claim, "没有对应的指标，也没有写明来源");
    }
}
