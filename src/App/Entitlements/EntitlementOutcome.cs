namespace Wengang.App.Entitlements;

/// <summary>What became of a run over the county.</summary>
/// <param name="Made">Claims that were made.</param>
/// <param name="Held">Eligible people who have a claim for the time, had one, or have a subsidy that excludes it.</param>
/// <param name="Problems">Policies by which no claims can be made, in words.</param>
public sealed record EntitlementOutcome(int Made, int Held, IReadOnlyList<string> Problems)
{
    /// <summary>A sentence for the list of jobs and the top of the page.</summary>
    public string Words => string.Concat([$"生成 {Made} 件申请，{Held} 人同期已有申请，没有重复生成。", .. Problems]);

    internal EntitlementOutcome And(EntitlementOutcome other) => new(Made + other.Made, Held + other.Held, [.. Problems, .. other.Problems]);
}
