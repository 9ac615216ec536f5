namespace Wengang.Rules.Work;

/// <summary>A score and its place; equal scores share a place and the next one is skipped (1, 2, 2, 4).</summary>
/// <param name="Rank">The place, from 1.</param>
/// <param name="Score">The score.</param>
public sealed record RecruitmentRank(int Rank, RecruitmentScore Score);
