namespace Wengang.App.Documents.Linting;

/// <summary>Parts and totals: 其中 …, and 合计 … at the end of a list.</summary>
internal static class PartsCheck
{
    private static readonly string[] SumWords = ["合计", "共计", "总计", "累计共"];

    /// <summary>Gives the totals that follow from the sentence's own numbers.</summary>
    public static IReadOnlySet<Claim> Check(LintRun run, Sentence sentence, IReadOnlyList<Claim> claims)
    {
        for (var at = sentence.Text.IndexOf("其中", StringComparison.Ordinal); at >= 0;)
        {
            var next = sentence.Text.IndexOf("其中", at + 2, StringComparison.Ordinal);
            var behind = claims.Where(c => c.Start > at && (next < 0 || c.Start < next)).ToList();
            if (Total(sentence, claims, at) is { } total)
                Parts(run, total, [.. behind.Where(c => IsCount(c, total.UnitFamily) && ChangeWord.Direction(c) == 0)]);
            at = next;
        }
        return Sums(run, claims);
    }

    private static bool IsCount(Claim claim, string family) => claim.Kind == NumberKind.Count && claim.UnitFamily == family;

    private static Claim? Total(Sentence sentence, IReadOnlyList<Claim> claims, int at)
    {
        var before = claims.LastOrDefault(c => c.End <= at);
        if (before is null && sentence.Previous is { } previous)
            before = ClaimReader.Claims(previous).FirstOrDefault(c => c.Kind == NumberKind.Count);
        return before is { Kind: NumberKind.Count } && ChangeWord.Direction(before) == 0 ? before : null;
    }

    private static void Parts(LintRun run, Claim total, List<Claim> parts)
    {
        foreach (var part in parts.Where(p => p.Value > total.Value))
            run.Add(LintKind.Impossible, Verdict.Contradicts, part, $"部分（{part.Value}）大于总数（{total.Value}）");
        var sum = parts.Sum(p => p.Value);
        var shown = string.Join('+', parts.Select(p => $"{p.Value}"));
        if (parts.Count < 2 || parts.Any(p => p.Value > total.Value))
            return;
        if (sum == total.Value)
            run.Add(LintKind.Arithmetic, Verdict.Holds, parts[^1], $"{shown}={total.Value}，各部分相加等于总数");
        else if (parts.Count > 2 && Math.Abs(sum - total.Value) * 50 < total.Value)
            run.Add(LintKind.Arithmetic, Verdict.Advice, parts[^1], $"{shown}={sum}，与总数{total.Value}相差{Math.Abs(sum - total.Value)}，请核对");
    }

    private static HashSet<Claim> Sums(LintRun run, IReadOnlyList<Claim> claims)
    {
        var decided = new HashSet<Claim>();
        for (var i = 2; i < claims.Count; i++)
        {
            if (!SumWords.Any(word => claims[i].Before.Contains(word, StringComparison.Ordinal)))
                continue;
            var parts = claims.Take(i).Reverse().TakeWhile(c => IsCount(c, claims[i].UnitFamily)).Reverse().ToList();
            var sum = parts.Sum(p => p.Value);
            if (parts.Count < 2)
                continue;
            var isEqual = sum == claims[i].Value;
            run.Add(LintKind.Arithmetic, isEqual ? Verdict.Holds : Verdict.Contradicts, claims[i],
                $"{string.Join('+', parts.Select(p => $"{p.Value}"))}={sum}{(isEqual ? "" : "，与所写合计不符")}", null, sum);
            decided.Add(claims[i]);
        }
        return decided;
    }
}
