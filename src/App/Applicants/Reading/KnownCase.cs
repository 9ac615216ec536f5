using Wengang.App.Policies.Reading;
using Wengang.Rules.Policies;

namespace Wengang.App.Applicants.Reading;

/// <summary>What is known of an applicant, as policies judge it.</summary>
/// <param name="Facts">The facts.</param>
/// <param name="Rows">The rows they were read from: table and key.</param>
internal sealed record KnownCase(CaseFacts Facts, IReadOnlyList<(string Table, long Id)> Rows)
{
    /// <summary>The same with what the enterprise promises; null for a person, and where there is nothing to promise.</summary>
    public CaseFacts? Promised { get; init; }

    /// <summary>Whether what is not known may be shown by papers: of an enterprise the county keeps rosters at most.</summary>
    public bool MayShowPapers { get; init; }

    /// <summary>The people on an enterprise's rosters.</summary>
    public IReadOnlyList<RosterWorker> Workers { get; init; } = [];
}
