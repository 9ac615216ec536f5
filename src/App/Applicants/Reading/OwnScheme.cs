using Wengang.App.Entitlements;
using Wengang.App.Policies.Reading;
using Wengang.Rules.Policies;
using Wengang.Rules.Subsidies.Money;
using Wengang.Rules.Values;

namespace Wengang.App.Applicants.Reading;

/// <summary>What the policy of a scheme says of an applicant today, papers left aside: they are handed in after applying.</summary>
public sealed record OwnScheme
{
    internal OwnScheme(DecidedScheme decided, KnownCase known, DateOnly day)
    {
        (Decided, Known, Day) = (decided, known, day);
        Explained = decided.Policy.Explain(known.Facts, Stage.Prescreen);
        if (Explained.Decision.Verdict != Verdict.Undecided || known.Promised is not { } promised) return;
        var then = decided.Policy.Explain(promised, Stage.Prescreen);
        if (then.Decision.Verdict != Verdict.Eligible) return;
        Promises = [.. Explained.Findings.Zip(then.Findings).Where(pair => pair.First.Truth == Truth.Unknown && pair.Second.Truth == Truth.Met).Select(pair => Promise(pair.First.Text))];
        (Explained, Known) = (then, known with { Facts = promised });
    }

    public DateOnly Day { get; }

    /// <summary>What the enterprise has to promise with its application: conditions of which no ledger knows. Empty when there is nothing.</summary>
    public IReadOnlyList<string> Promises { get; } = [];

    /// <summary>The people on the enterprise's rosters; empty for a person.</summary>
    public IReadOnlyList<RosterWorker> Workers => Known.Workers;

    public Explained Explained { get; }

    public string Code => Decided.Scheme.Code;

    public string Name => Decided.Scheme.Name;

    public string DocumentNumber => Decided.Version.DocumentNumber;

    public Verdict Verdict => Explained.Decision.Verdict;

    /// <summary>What they would get, in fen; 0 unless eligible.</summary>
    public long Fen => Explained.Decision.Fen;

    /// <summary>For what time, as claims write it; null when the policy does not say.</summary>
    public string? Period => Decided.Policy.PeriodOf(Day);

    public string PeriodWords => Period is { } period ? ClaimPeriod.Parse(period).Words : "";

    /// <summary>The last day to apply (inclusive); null when there is no end.</summary>
    public DateOnly? LastDay => Decided.Policy.LastDayToApply(Day);

    /// <summary>The applicant's own claim for the time; null when there is none that counts.</summary>
    public long? ClaimId { get; init; }

    /// <summary>Whether one for the time was refused.</summary>
    public bool WasRejected { get; init; }

    /// <summary>The conditions that are not met; of the undecided those that are not known; with what was seen.</summary>
    public IReadOnlyList<string> Lacking => [.. Explained.Findings.Where(f => f.Truth == (Verdict == Verdict.Not ? Truth.NotMet : Truth.Unknown)).Select(Sentence),
        .. Explained.Decision.NoAmount is { } none ? [none] : Array.Empty<string>()];

    /// <summary>The papers that are asked for.</summary>
    public IReadOnlyList<(string Name, string Text)> Papers => [.. Decided.Policy.Papers.Select(p => (p.Title, p.Text))];

    /// <summary>Whether an enterprise may claim with papers, because the policy asks for what the county does not know of it.</summary>
    public bool TakesPapers => Known.MayShowPapers && Verdict == Verdict.Undecided && Decided.Policy.TakesApplications(Day) && !WasRejected;

    /// <summary>Why no claim can be made now by what is known; null when one can.</summary>
    public string? Refusal => Verdict switch
    {
        Verdict.Not => "按现在登记的情况不符合条件，不能申请。",
        Verdict.Undecided => Known.MayShowPapers ? "有些情况系统里没有，要凭材料申请。" : "有些情况还不清楚，不能在网上申请，请到村委会办理。",
        _ => Period is null ? "这项补贴不能在网上申请，请到村委会办理。"
            : !Decided.Policy.TakesApplications(Day) ? "现在不在申请时段里。"
            : WasRejected ? "这一期的申请没有通过。觉得不对，请在那件申请里提异议。" : null,
    };

    internal DecidedScheme Decided { get; }

    internal KnownCase Known { get; }

    /// <summary>不得有此情形：是拖欠工资 → 没有拖欠工资.</summary>
    private static string Promise(string condition) => condition.Replace("不得有此情形：是", "没有", StringComparison.Ordinal);

    private static string Sentence(Finding finding) =>
        finding.Text + (finding.Seen.Count == 0 ? "" : $"（现在登记的：{string.Join("，", finding.Seen.Select(s => s.What + s.Value))}）");
}
