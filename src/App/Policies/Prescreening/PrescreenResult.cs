namespace Wengang.App.Policies.Prescreening;

/// <summary>The numbers by township and the reasons.</summary>
public sealed record PrescreenResult(IReadOnlyList<PrescreenTownship> Townships, IReadOnlyList<PrescreenReason> Reasons)
{
    public PrescreenCount Total => Townships.Aggregate(default(PrescreenCount), (sum, township) => sum.And(township.Count));
}
