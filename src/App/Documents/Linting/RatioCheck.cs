using Wengang.App.Documents.Tokens;

namespace Wengang.App.Documents.Linting;

/// <summary>Percentages computed from two counts of the same sentence: a part of a whole, or a rate of growth.</summary>
internal static class RatioCheck
{
    private static readonly string[] ShareWords = ["占", "比例", "比重", "为", "的"];

    /// <summary>True when the sentence itself decides the claim.</summary>
    public static bool Check(LintRun run, Claim claim, IReadOnlyList<Claim> all)
    {
        if (claim.Kind != NumberKind.Percent)
            return false;
        var rate = run.Keywords.RatesAtMost100.FirstOrDefault(word => claim.Before.Contains(word, StringComparison.Ordinal));
        if (claim.Value > 100 && rate is not null)
        {
            run.Add(LintKind.Impossible, Verdict.Contradicts, claim, $"{rate}不可能超过100％");
            return true;
        }
        var direction = ChangeWord.Direction(claim);
        var counts = all.Where(c => c.Start < claim.Start && IsExactCount(c)).ToList();
        if (direction != 0 && counts.Count < 2)
        {
            DifferenceCheck.CheckGrowth(run, claim, counts);
            return true;
        }
        if (counts.Count == 1 && claim.Sentence.Previous is { } previous && claim.Sentence.Text.StartsWith("其中", StringComparison.Ordinal))
            counts.InsertRange(0, ClaimReader.Claims(previous).Where(IsExactCount).Take(1));
        if (counts.Count < 2)
            return false;
        var pairs = Pairs(counts).ToList();
        foreach (var (a, b) in pairs)
        {
            if (Matches(a, b, claim, direction) is not { } shown)
                continue;
            run.Add(LintKind.Arithmetic, Verdict.Holds, claim, shown, null, claim.Value);
            return true;
        }
        return pairs.Count == 1 && counts.Count == 2 && Contradict(run, claim, pairs[0], direction);
    }

    private static bool IsExactCount(Claim claim) =>
        claim.Kind == NumberKind.Count && claim.Precision == Precision.Exact && ChangeWord.Direction(claim) == 0;

    /// <summary>Pairs of counts of one unit, the nearest to the percentage first.</summary>
    private static IEnumerable<(Claim A, Claim B)> Pairs(List<Claim> counts)
    {
        for (var b = counts.Count - 1; b > 0; b--)
        {
            for (var a = b - 1; a >= 0; a--)
            {
                if (counts[a].UnitFamily == counts[b].UnitFamily)
                    yield return (counts[a], counts[b]);
            }
        }
    }

    private static string? Matches(Claim a, Claim b, Claim claim, int direction)
    {
        var value = claim.Value;
        if (direction != 0)
            return b.Value != 0 && Of(a.Value - b.Value, b.Value, claim) == direction * value
                ? $"（{a.Value}-{b.Value}）÷{b.Value}={direction * value}％"
                : null;
        if (b.Value != 0 && Of(a.Value, b.Value, claim) == value)
            return $"{a.Value}÷{b.Value}={value}％";
        return a.Value != 0 && Of(b.Value, a.Value, claim) == value ? $"{b.Value}÷{a.Value}={value}％" : null;
    }

    private static bool Contradict(LintRun run, Claim claim, (Claim A, Claim B) pair, int direction)
    {
        var (a, b) = (pair.A.Value, pair.B.Value);
        if (b == 0 || a == 0 || (direction == 0 && !ShareWords.Any(word => claim.Before.Contains(word, StringComparison.Ordinal))))
            return false;
        if (direction == 0 && !claim.Before.Contains('占') && !claim.Before.Contains("比例", StringComparison.Ordinal) && !pair.B.Before.Contains('占'))
            return false;
        var decimals = Math.Max(claim.Decimals, 1);
        var (forward, backward) = (FigureTag.Round(100 * a / b, decimals), FigureTag.Round(100 * b / a, decimals));
        var right = direction != 0
            ? FigureTag.Round(100 * (a - b) / b, decimals)
            : pair.B.Before.Contains('占') || Math.Abs(forward - claim.Value) <= Math.Abs(backward - claim.Value) ? forward : backward;
        run.Add(LintKind.Arithmetic, Verdict.Contradicts, claim, $"按文中的{a}和{b}计算应为{right:0.##}％", null, right);
        return true;
    }

    private static decimal Of(decimal part, decimal whole, Claim claim) => FigureTag.Round(100 * part / whole, claim.Decimals);
}
