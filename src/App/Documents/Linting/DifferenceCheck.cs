using Wengang.App.Documents.Tokens;

namespace Wengang.App.Documents.Linting;

/// <summary>Changes (比上期多17人): from two counts of the sentence, else from the figure at the two dates.</summary>
internal static class DifferenceCheck
{
    /// <summary>True when the number is a change of a count, so that no figure is to be looked for.</summary>
    public static bool Check(LintRun run, Claim claim, IReadOnlyList<Claim> all)
    {
        var direction = ChangeWord.Direction(claim);
        if (direction == 0 || claim.Kind == NumberKind.Percent)
            return false;
        var kind = claim.Kind == NumberKind.PercentagePoints ? NumberKind.Percent : NumberKind.Count;
        var counts = all.Where(c => c.Start < claim.Start && c.Kind == kind && ChangeWord.Direction(c) == 0 && c.Precision == Precision.Exact
            && (kind == NumberKind.Percent || c.UnitFamily == claim.UnitFamily)).ToList();
        if (counts.Count >= 2 && FromText(run, claim, counts, direction * claim.Value))
            return true;
        FromFigures(run, claim, counts, direction * claim.Value);
        return true;
    }

    private static bool FromText(LintRun run, Claim claim, List<Claim> counts, decimal change)
    {
        for (var i = 0; i < counts.Count; i++)
        {
            for (var j = counts.Count - 1; j > i; j--)
            {
                if (counts[i].Value - counts[j].Value != change)
                    continue;
                run.Add(LintKind.Arithmetic, Verdict.Holds, claim, $"{counts[i].Value}-{counts[j].Value}={change}", null, claim.Value);
                return true;
            }
        }
        if (counts.Count > 2)
            return false;
        var right = counts[0].Value - counts[1].Value;
        run.Add(LintKind.Arithmetic, Verdict.Contradicts, claim,
            $"按文中的{counts[0].Value}和{counts[1].Value}计算应为{Words(right)}", null, Math.Abs(right));
        return true;
    }

    /// <summary>A rate of growth whose base is not in the text.</summary>
    public static void CheckGrowth(LintRun run, Claim claim, List<Claim> counts) =>
        FromFigures(run, claim, counts, ChangeWord.Direction(claim) * claim.Value);

    private static void FromFigures(LintRun run, Claim claim, List<Claim> counts, decimal change)
    {
        var of = counts.FirstOrDefault() ?? claim with { Unit = UnitChanged(claim) };
        var candidates = FigureResolver.Resolve(of, run.Keywords);
        var standing = CutOff.Standing(claim.Sentence, run.AsOf);
        var then = CutOff.BaseOf(claim, run.AsOf);
        var changes = candidates
            .SelectMany(c => then.Dates.Select(date => (c.Code, Now: Value(run, c, standing.Dates[0]), Then: Value(run, c, date))))
            .Where(c => c is { Now: not null, Then: not null and not 0 })
            .Select(c => (c.Code, Change: Change(claim, c.Now!.Value, c.Then!.Value)))
            .ToList();
        if (changes.Count == 0)
            run.Add(LintKind.Figure, Verdict.Unknown, claim, "没有可比的数，无法核对增减");
        else if (changes.Any(c => c.Change == change))
            Say(run, claim, Verdict.Holds, changes.First(c => c.Change == change), "{0} 的增减与指标一致");
        else
            Say(run, claim, Verdict.Contradicts, changes[0], $"{{0}} 应为{Words(changes[0].Change)}{(claim.Kind == NumberKind.Percent ? "％" : "")}");
    }

    private static void Say(LintRun run, Claim claim, Verdict verdict, (string Code, decimal Change) change, string message) => run.Add(
        LintKind.Figure, verdict, claim, message.Replace("{0}", change.Code, StringComparison.Ordinal), change.Code, Math.Abs(change.Change));

    private static decimal? Value(LintRun run, FigureWords figure, DateOnly date) => run.Figure(figure.Code, date)?.Value;

    /// <summary>Unit of the thing that grew, when only the change is written.</summary>
    private static string UnitChanged(Claim claim) => claim.Kind switch
    {
        NumberKind.Percent => "人",
        NumberKind.PercentagePoints => "%",
        _ => claim.Unit,
    };

    private static decimal Change(Claim claim, decimal now, decimal then) => claim.Kind == NumberKind.Percent
        ? FigureTag.Round(100 * (now - then) / then, claim.Decimals)
        : now - then;

    private static string Words(decimal change) => change switch
    {
        0 => "持平",
        > 0 => $"增加{FigureTag.Round(change, 2):0.##}",
        _ => $"减少{FigureTag.Round(-change, 2):0.##}",
    };
}
